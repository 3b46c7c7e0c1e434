"""manage.py check sees an engine that is away, of another version or forgetful; without one it asks nobody."""

import pytest

from search.checks import check_engine
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


def faults():
    return [(found.id, found.msg) for found in check_engine(None)]


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


def test_without_an_engine_nobody_is_asked(troubled, settings):
    server = troubled(forgets)
    settings.WAGTAILSEARCH_BACKENDS = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}
    assert faults() == []
    assert server.requests == []
