"""What can be chosen and what rule it means: each way there has its way back."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from events import recurrence
from events import recurrence_choices as choices

weekdays = st.lists(st.sampled_from(recurrence.WEEKDAYS), unique=True).map(
    lambda names: sorted(names, key=recurrence.WEEKDAYS.index)
)


@st.composite
def whole_answers(draw):
    how = draw(st.sampled_from([how for how, _ in choices.HOWS if how]))
    by_weekday = how == choices.SAME_WEEKDAY
    until = draw(st.none() | st.dates(datetime.date(2000, 1, 1), datetime.date(2199, 12, 31)))
    return {
        "rule": how,
        "repeat_interval": draw(st.sampled_from([number for number, _ in choices.INTERVALS])),
        "repeat_weekdays": draw(weekdays) if how == choices.WEEKLY else [],
        "repeat_ordinal": draw(st.sampled_from(["1", "2", "3", "4", "5", "-1"]))
        if by_weekday
        else "",
        "repeat_weekday": draw(st.sampled_from(recurrence.WEEKDAYS)) if by_weekday else "",
        "repeat_until": until,
        "repeat_count": None if until else draw(st.integers(1, 500)),
    }


@given(whole_answers())
def test_the_rule_gives_back_the_answers_that_made_it(answers):
    rule = choices.rule_of(answers)
    assert recurrence.parse(rule)
    assert choices.answers_of(rule) == answers


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY;BYMONTH=3;BYDAY=-1TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=-5TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=-2TU;COUNT=3",
        "FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3",
        "FREQ=DAILY;INTERVAL=11;COUNT=3",
        "FREQ=HOURLY;COUNT=3",
        "i dag",
    ],
)
def test_what_the_choices_cannot_show_has_no_answers(rule):
    assert choices.answers_of(rule) is None


def test_an_event_that_takes_place_once_recurs_never():
    assert choices.answers_of("") == {"rule": ""}
