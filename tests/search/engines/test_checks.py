"""manage.py check sees an engine that is away, of another version or forgetful; without one it asks nobody."""

from unittest.mock import patch

import pytest
from django.db import OperationalError
from django.utils import timezone

from search import waiting
from search.checks import check_engine
from search.waiting import PATIENCE, let_wait
from tests.search.engines import misbehaving


def version(number):
    def answers(handler):
        if handler.path == "/":
            handler.answer(200, {"version": {"number": number}})
        else:
            handler.answer(200, {"timed_out": False, "hits": {"hits": [misbehaving.CANARY]}})

    return answers


def forgets(handler):
    if handler.path == "/":
        handler.answer(200, {"version": {"number": "9.3.2"}})
    else:
        misbehaving.forgets(handler)


def faults(**options):
    return [(found.id, found.msg) for found in check_engine(None, **options)]


def test_an_engine_that_finds_its_canary_is_well(troubled):
    troubled(version("9.3.2"))
    assert faults() == []


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (forgets, "canary"),
        (version("8.17.0"), "version 8.17.0"),
        (misbehaving.hangs, "no answer within 0.4 s"),
        (misbehaving.is_unavailable, "503"),
        (misbehaving.is_something_else, "not Elasticsearch"),
    ],
    ids=["forgetful", "of another version", "hung", "unavailable", "something else"],
)
def test_a_fault_is_told_as_a_warning(troubled, behaviour, words):
    troubled(behaviour)
    [(code, text)] = faults()
    assert code == "search.W001"
    assert words in text


def test_a_page_that_has_waited_for_long_is_a_fault_where_the_database_may_be_asked(troubled, db):
    troubled(version("9.3.2"))
    let_wait([1], timezone.now())
    assert faults(databases=["default"]) == []
    let_wait([2], timezone.now() - 2 * PATIENCE)
    assert faults() == []
    [(code, text)] = faults(databases=["default"])
    assert code == "search.W001"
    assert "waited for long" in text


def test_a_database_without_the_table_is_no_fault_since_migrate_checks_first(troubled):
    troubled(version("9.3.2"))
    with patch.object(waiting, "waiting_keys", side_effect=OperationalError("no such table")):
        assert faults(databases=["default"]) == []


def test_without_an_engine_nobody_is_asked(troubled, settings):
    server = troubled(forgets)
    settings.WAGTAILSEARCH_BACKENDS = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}
    assert faults() == []
    assert server.requests == []
