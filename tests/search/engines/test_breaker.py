"""After a fault nobody asks the engine for 15 seconds; then one request tries it."""

import datetime

import pytest

from search.engines.breaker import REST, Breaker

FAULT = datetime.datetime(2099, 3, 2, 12, 0, tzinfo=datetime.UTC)
MOMENT = datetime.timedelta(microseconds=1)


@pytest.fixture
def opened():
    breaker = Breaker()
    breaker.open(FAULT)
    return breaker


def test_a_new_one_lets_everything_through():
    assert Breaker().lets_through(FAULT)
    assert not Breaker().is_open(FAULT)


def test_it_rests_for_15_seconds_to_the_moment(opened):
    assert datetime.timedelta(seconds=15) == REST
    assert not opened.lets_through(FAULT)
    assert not opened.lets_through(FAULT + REST - MOMENT)
    assert opened.lets_through(FAULT + REST)


def test_of_many_after_the_rest_one_tries(opened):
    after = FAULT + REST
    assert [opened.lets_through(after) for _ in range(3)] == [True, False, False]
    assert opened.lets_through(after + REST)


def test_an_answer_closes_it(opened):
    assert opened.lets_through(FAULT + REST)
    opened.close()
    assert all(opened.lets_through(FAULT + REST) for _ in range(3))


def test_another_fault_lets_it_rest_anew(opened):
    opened.open(FAULT + REST)
    assert opened.is_open(FAULT + REST + REST - MOMENT)
    assert not opened.is_open(FAULT + REST + REST)
