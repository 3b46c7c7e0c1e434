"""Visitors' typed searches are counted; words that may be about a person are not kept."""

import pytest
from django.test import RequestFactory

from search.counting.wanted import is_counted, kept
from search.query import read_query

BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def asked(query, agent=BROWSER, method="get"):
    return getattr(RequestFactory(), method)(f"/sok/?{query}", headers={"user-agent": agent})


def test_what_a_visitor_types_is_counted():
    assert is_counted(asked("q=lokal"))


@pytest.mark.parametrize(
    "request_",
    [
        asked("q=lokal&sida=2"),
        asked("q=lokal&typ=sidor"),
        asked("q=lokal", method="head"),
        asked("q=lokal", agent="Mozilla/5.0 (compatible; Googlebot/2.1)"),
        asked("q=lokal", agent="python-requests/2.32"),
    ],
)
def test_robots_further_pages_and_filters_are_not(request_):
    assert not is_counted(request_)


@pytest.mark.parametrize(
    "text",
    [
        "anna@example.org",
        "0583-810 00",
        "070 123 45 67",
        "850101-1234",
        "19850101 1234",
        "lokal 123456",
        "ord " * 40,
    ],
)
def test_what_may_be_about_a_person_is_not_kept(text):
    assert kept(read_query(text)) == ""


@pytest.mark.parametrize(
    ("text", "stored"),
    [("  Lokal,  HAMNEN ", "lokal hamnen"), ("detaljplan 2026", "detaljplan 2026"), ("…", "")],
)
def test_other_words_are_kept_in_lower_case(text, stored):
    assert kept(read_query(text)) == stored
