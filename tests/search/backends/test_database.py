"""Wagtail's index in the database."""

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from modelsearch.backends import database as usual
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.search.models import IndexEntry

from search.statistics import ENTRY_OF_ROW, after_migrating
from tests.factories import TextPageFactory

pytestmark = pytest.mark.indexes


def statements_of_writing(backend, page):
    with CaptureQueriesContext(connection) as asked:
        backend.add(page)
    return " ".join(query["sql"] for query in asked)


def test_writing_one_page_reads_no_other_pages_title(home):
    page = TextPageFactory()
    assert "AVG(" in statements_of_writing(usual.SearchBackend({}), page)
    assert "AVG(" not in statements_of_writing(get_search_backend(), page)


def test_a_rebuild_weighs_titles_against_each_other(home):
    page = TextPageFactory(title="En sida med en ganska lång rubrik om ingenting alls")
    entries = IndexEntry.objects.filter(object_id=str(page.pk))
    assert entries.get().title_norm == 1
    call_command("update_index", verbosity=0)
    assert 0 < entries.get().title_norm < 1


def test_editors_find_what_was_just_written(home):
    page = TextPageFactory(title="Skylten vid hamnen")
    assert [one.pk for one in Page.objects.search("hamnen")] == [page.pk]
    assert [one.pk for one in Page.objects.autocomplete("skyl")] == [page.pk]


def test_the_database_has_counted_the_index_after_a_rebuild(home):
    TextPageFactory()
    call_command("update_index", verbosity=0)
    assert counted() > 0


def counted():
    """How many rows the planner believes that the index has."""
    sql = {
        "sqlite": "SELECT MAX(CAST(stat AS INTEGER)) FROM sqlite_stat1 WHERE tbl = %s",
        "postgresql": "SELECT reltuples FROM pg_class WHERE relname = %s",
    }
    with connection.cursor() as cursor:
        cursor.execute(sql[connection.vendor], [IndexEntry._meta.db_table])
        return cursor.fetchone()[0]


def test_the_index_that_wagtail_lacks_is_there_however_often_one_migrates(home):
    sql, columns = {
        "sqlite": (
            "SELECT sql FROM sqlite_schema WHERE name = %s",
            "id, content_type_id, object_id",
        ),
        "postgresql": ("SELECT indexdef FROM pg_indexes WHERE indexname = %s", "(title || body)"),
    }[connection.vendor]
    name = {"sqlite": ENTRY_OF_ROW, "postgresql": "search_title_and_body"}[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(f"DROP INDEX {name}")
        after_migrating("default")
        after_migrating("default")
        cursor.execute(sql, [name])
        assert columns in cursor.fetchone()[0]
