"""Searches are counted in memory and stored now and then, added to what stands there."""

import datetime

import pytest
from django.db import DatabaseError

from search.counting import tally as tallying
from search.counting.tally import Tally
from search.counting.wanted import Searched
from search.models import SearchCount

AT = datetime.datetime(2026, 3, 2, 23, 30, tzinfo=datetime.UTC)  # past midnight in the town
DAY = datetime.date(2026, 3, 3)


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def tally(clock):
    return Tally(clock)


def stored():
    return set(SearchCount.objects.values_list("day", "words", "hits", "times"))


def test_counting_asks_the_database_nothing_and_writing_is_one_statement(
    db, tally, django_assert_num_queries
):
    with django_assert_num_queries(0):
        for words in ("lokal", "lokal", "mark"):
            tally.add(Searched(words, 3), AT)
    with django_assert_num_queries(1):
        tally.write()
    assert stored() == {(DAY, "lokal", 3, 2), (DAY, "mark", 3, 1)}
    with django_assert_num_queries(0):
        tally.write()


def test_what_is_written_later_is_added_and_the_latest_hits_stand(db, tally):
    tally.add(Searched("lokal", 0), AT)
    tally.write()
    for _ in range(2):
        tally.add(Searched("lokal", 7), AT)
    tally.write()
    assert stored() == {(DAY, "lokal", 7, 3)}


def test_rows_are_stored_in_the_order_of_the_words_not_of_the_searches(db, tally):
    for words in ("öl", "mark", "lokal"):
        tally.add(Searched(words, 0), AT)
    tally.write()
    assert [one.words for one in SearchCount.objects.order_by("pk")] == ["lokal", "mark", "öl"]


def test_it_is_due_after_a_minute_or_fifty_kinds(tally, clock):
    assert not tally.is_due()
    tally.add(Searched("lokal", 0), AT)
    clock.now = 59
    assert not tally.is_due()
    clock.now = 60
    assert tally.is_due()


def test_fifty_kinds_are_enough(tally):
    for number in range(49):
        tally.add(Searched(f"ord{number}", 0), AT)
    assert not tally.is_due()
    tally.add(Searched("ord", 0), AT)
    assert tally.is_due()


def test_memory_is_bounded_while_the_database_is_away(tally):
    for number in range(1000):
        tally.add(Searched(f"ord{number}", 0), AT)
    assert len(tally._times) == 500


def test_a_database_that_fails_costs_no_visitor_an_answer(tally, monkeypatch, caplog):
    def fail(rows):
        raise DatabaseError("away")

    monkeypatch.setattr(tallying, "write", fail)
    tally.add(Searched("lokal", 0), AT)
    tally.write()
    assert "could not be stored" in caplog.text
    assert "lokal" not in caplog.text


def test_nothing_but_day_words_hits_and_times_is_kept(db):
    names = {field.name for field in SearchCount._meta.get_fields()}
    assert names == {"id", "day", "words", "hits", "times"}
