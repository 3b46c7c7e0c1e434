"""All that editors keep for the search, read together."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from search.editors_words import editors_words
from tests.search.factories import PickFactory, SynonymFactory

AT = timezone.now()


def test_all_is_one_query_however_much_it_is(home, django_assert_num_queries):
    home.example_searches = "lokal, mark"
    home.save()
    for number in (1, 3):
        SynonymFactory.create_batch(number), PickFactory.create_batch(number)
        with django_assert_num_queries(1):
            words = editors_words(AT)
    assert (len(words.ways), len(words.picks)) == (4, 4)
    assert words.examples == ["lokal", "mark"]


def test_a_pick_is_read_as_it_is_kept(home):
    kept = PickFactory(words="Kö, plats", ending="?typ=a", heading="Kön", sort_order=3)
    ((phrases, pick),) = editors_words(AT).picks
    assert phrases == (("kö",), ("plats",))
    assert (pick.page_id, pick.ending, pick.heading) == (kept.page_id, "?typ=a", "Kön")


def test_a_front_page_that_is_not_open_suggests_nothing(home):
    home.example_searches = "hemligt"
    home.expire_at = AT + datetime.timedelta(hours=1)
    home.save()
    assert editors_words(AT).examples == ["hemligt"]
    assert editors_words(home.expire_at).examples == []


@pytest.mark.skipif(connection.vendor != "sqlite", reason="this is how SQLite plans")
def test_of_many_pages_only_the_front_page_is_looked_at(home):
    def steps():
        with CaptureQueriesContext(connection) as asked, connection.cursor() as cursor:
            editors_words(AT)
            cursor.execute(f"EXPLAIN QUERY PLAN {asked[0]['sql']}")
            return [row[3] for row in cursor.fetchall()]

    assert "SEARCH wagtailcore_page USING INTEGER PRIMARY KEY (rowid=?)" in steps()
    assert "SCAN wagtailcore_page" not in steps()
