"""Rules as text, in parts, and as days: each odd day of the calendar has its test."""

import datetime
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from events import recurrence, timing
from events.recurrence import Rule, UnknownRuleError, parse, rule_days

FIRST = datetime.date(2027, 1, 1)


def days(text, first=FIRST):
    return [day.isoformat() for day in rule_days(text, first)]


def test_the_last_tuesday_of_each_month():
    found = days("FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20270430")
    assert found == ["2027-01-26", "2027-02-23", "2027-03-30", "2027-04-27"]


def test_every_second_week_on_two_days_counts_weeks_from_monday():
    found = days("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;COUNT=4", datetime.date(2027, 1, 10))
    assert found == ["2027-01-10", "2027-01-18", "2027-01-24", "2027-02-01"]


def test_the_31st_leaves_out_the_months_that_have_none():
    found = days("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3")
    assert found == ["2027-01-31", "2027-03-31", "2027-05-31"]


def test_the_last_day_of_the_month_is_in_each():
    found = days("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3")
    assert found == ["2027-01-31", "2027-02-28", "2027-03-31"]


def test_the_fifth_friday_is_only_in_some_months():
    found = days("FREQ=MONTHLY;BYDAY=5FR;COUNT=3")
    assert found == ["2027-01-29", "2027-04-30", "2027-07-30"]


def test_a_leap_day_comes_in_leap_years_only():
    found = days("FREQ=YEARLY;COUNT=2", datetime.date(2028, 2, 29))
    assert found == ["2028-02-29", "2032-02-29"]


def test_until_is_itself_one_of_the_days():
    assert days("FREQ=DAILY;UNTIL=20270103") == ["2027-01-01", "2027-01-02", "2027-01-03"]


def test_the_first_day_counts_only_when_the_rule_names_it():
    assert days("FREQ=WEEKLY;BYDAY=TU;COUNT=2") == ["2027-01-05", "2027-01-12"]


def test_a_day_that_never_comes_is_none():
    assert days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3") == []
    assert "inga datum" in recurrence.fault("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", FIRST)


def test_no_day_lies_beyond_the_years_of_the_calendar():
    assert rule_days("FREQ=YEARLY;COUNT=400", FIRST)[-1].year == timing.LAST_YEAR


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FREQ=SECONDLY;COUNT=3",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=DAILY",
        "FREQ=DAILY;COUNT=3;UNTIL=20270101",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;INTERVAL=0;COUNT=3",
        "FREQ=DAILY;INTERVAL=-1;COUNT=3",
        "FREQ=DAILY;BYDAY=MO;COUNT=3",
        "FREQ=WEEKLY;BYDAY=1MO;COUNT=3",
        "FREQ=MONTHLY;BYDAY=MO;COUNT=3",
        "FREQ=MONTHLY;BYDAY=6MO;COUNT=3",
        "FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=3;COUNT=3",
        "FREQ=MONTHLY;BYMONTHDAY=32;COUNT=3",
        "FREQ=YEARLY;BYMONTH=5;COUNT=3",
        "FREQ=DAILY;UNTIL=20270231",
        "FREQ=DAILY;UNTIL=20270101T000000Z",
        "FREQ=DAILY;FREQ=DAILY;COUNT=3",
        "FREQ=DAILY;BYSECOND=1;COUNT=3",
        "FREQ=DAILY;COUNT=٣",
        "FREQ=DAILY;COUNT=3\n",
        "FREQ",
    ],
)
def test_a_rule_outside_the_chosen_ones_is_refused(text):
    with pytest.raises(UnknownRuleError):
        parse(text)
    assert recurrence.fault(text, FIRST) == "Upprepningen går inte att läsa. Välj den på nytt."


def test_faults_are_told_in_words():
    assert recurrence.fault("FREQ=DAILY;COUNT=500", FIRST) == ""
    assert "fler än 500" in recurrence.fault("FREQ=DAILY;COUNT=501", FIRST)
    assert "fler än 500" in recurrence.fault("FREQ=DAILY;UNTIL=21991231", FIRST)
    assert "inga datum" in recurrence.fault("FREQ=DAILY;UNTIL=20261231", FIRST)
    assert "tidigast 1997" in recurrence.fault("FREQ=DAILY;COUNT=2", datetime.date(1996, 12, 31))


NUMBERED = st.builds(
    "{}{}".format, st.sampled_from([-1, 1, 2, 3, 4, 5]), st.sampled_from(recurrence.WEEKDAYS)
)
ENDS = st.one_of(
    st.builds(dict, count=st.integers(1, 30)),
    st.builds(dict, until=st.dates(FIRST, datetime.date(2032, 12, 31))),
)
CHOICES = st.one_of(
    st.builds(dict, frequency=st.just("DAILY")),
    st.builds(
        dict,
        frequency=st.just("WEEKLY"),
        weekdays=st.sets(st.sampled_from(recurrence.WEEKDAYS)).map(tuple),
    ),
    st.builds(dict, frequency=st.just("MONTHLY"), weekdays=st.tuples(NUMBERED)),
    st.builds(dict, frequency=st.just("MONTHLY"), month_day=st.sampled_from([-1, *range(1, 32)])),
    st.builds(dict, frequency=st.just("YEARLY")),
    st.builds(
        dict,
        frequency=st.just("YEARLY"),
        month=st.integers(1, 12),
        weekdays=st.tuples(NUMBERED),
    ),
)


@given(CHOICES, ENDS, st.integers(1, 4), st.dates(FIRST, datetime.date(2028, 12, 31)))
def test_a_rule_is_read_as_it_is_written_and_means_what_the_standard_says(
    choice, end, interval, first
):
    rule = Rule(**choice, **end, interval=interval)
    text = str(rule)
    assert parse(text) == rule
    start = datetime.datetime.combine(first, datetime.time())
    wanted = rrulestr(f"{text};WKST=MO", dtstart=start)
    days = (moment.date() for moment in wanted if moment.year <= timing.LAST_YEAR)
    assert list(rule_days(text, first)) == list(islice(days, recurrence.MOST_DATES + 1))
