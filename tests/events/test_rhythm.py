"""How often something happens, told from its dates."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events import rhythm

FIRST = datetime.date(2026, 1, 13)


def every(*gaps):
    """Days that lie so far apart."""
    days = [FIRST]
    for gap in gaps:
        days.append(days[-1] + datetime.timedelta(days=gap))
    return days


@pytest.mark.parametrize(
    ("gaps", "words"),
    [
        ([2, 3, 2], "flera gånger i veckan"),
        ([7, 7, 7], "ungefär en gång i veckan"),
        ([14, 14], "ungefär varannan vecka"),
        ([28, 35, 28, 28], "ungefär en gång i månaden"),
        ([56, 63], "ungefär varannan månad"),
        ([91, 90, 92], "ungefär fyra gånger om året"),
        ([182, 180], "ungefär två gånger om året"),
        ([365, 364], "ungefär en gång om året"),
        ([730, 731], "mer sällan än en gång om året"),
        ([28, 28, 28, 180], "ungefär en gång i månaden"),  # a summer without
        ([3, 100, 10, 300], "vid olika tider"),
    ],
)
def test_the_usual_gap_has_a_name(gaps, words):
    assert rhythm.in_words(every(*gaps)) == words


@pytest.mark.parametrize("days", [[], [FIRST], every(28), [FIRST, FIRST, FIRST]])
def test_two_days_or_fewer_are_no_rhythm(days):
    assert rhythm.in_words(days) == ""


@given(st.lists(st.dates(), max_size=30))
def test_any_days_in_any_order_are_answered_alike(days):
    told = rhythm.in_words(days)
    assert told == rhythm.in_words(reversed(days))
    assert bool(told) == (len(set(days)) >= rhythm.FEWEST_DATES)
