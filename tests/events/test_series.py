"""The days of a series: the rule's, less what is excepted."""

import datetime

import pytest

from events import series
from events.models import EventPage


def recurring(rule, **fields):
    return EventPage(
        **{
            "title": "Morgonkaffe",
            "starts_on": datetime.date(2027, 1, 1),
            "rule": rule,
            "content_type_id": 1,
            **fields,
        }
    )


def test_a_month_a_day_and_the_holidays_can_be_excepted():
    made = recurring(
        "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20271231",
        except_months=[7],
        except_dates=["2027-02-23"],
        except_holidays=True,
    )
    days = series.days_of(made)
    assert datetime.date(2027, 1, 26) in days
    assert {day.month for day in days} == {1, 3, 4, 5, 6, 8, 9, 10, 11, 12}
    assert series.excepted_days(made) == [datetime.date(2027, 2, 23), datetime.date(2027, 7, 27)]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ((2027, 1, 6), "trettondedagen"),
        ((2027, 3, 26), "långfredagen"),
        ((2027, 6, 25), "midsommarafton"),
        ((2027, 12, 24), "julafton"),
        ((2027, 12, 31), "nyårsafton"),
    ],
)
def test_a_swedish_holiday_is_excepted_only_when_asked_for(day, name):
    day = datetime.date(*day)
    once = f"FREQ=DAILY;UNTIL={day:%Y%m%d}"
    before = day - datetime.timedelta(days=1)
    assert day in series.days_of(recurring(once, starts_on=before))
    excepted = recurring(once, starts_on=before, except_holidays=True)
    assert day in series.excepted_days(excepted), name


def test_the_first_date_may_not_be_in_an_hour_that_is_skipped_or_comes_twice():
    """An event's own day is asked about elsewhere: the first date is another when that is excepted."""
    saturday = {"starts_on": datetime.date(2027, 3, 27), "except_dates": ["2027-03-27"]}
    clock = {"start_time": datetime.time(1), "end_time": datetime.time(2, 30)}
    first = series.fault(recurring("FREQ=DAILY;COUNT=3", **saturday, **clock))
    assert first.startswith("Seriens första datum är 28 mars 2027. Den tiden finns inte")
    later = recurring("FREQ=DAILY;COUNT=3", **{**saturday, "except_dates": []}, **clock)
    assert series.fault(later) == ""


def test_an_ordinary_sunday_is_no_holiday():
    made = recurring(
        "FREQ=DAILY;COUNT=1", starts_on=datetime.date(2027, 2, 7), except_holidays=True
    )
    assert series.days_of(made) == [datetime.date(2027, 2, 7)]


def test_a_series_with_every_date_excepted_is_refused():
    assert series.fault(recurring("FREQ=DAILY;COUNT=3")) == ""
    assert "undantagna" in series.fault(recurring("FREQ=DAILY;COUNT=3", except_months=[1]))


@pytest.mark.parametrize(
    "fields",
    [
        {"except_dates": ["2027-02-31"]},
        {"except_dates": ["20270101"]},
        {"except_dates": [None]},
        {"except_dates": 5},
        {"except_months": [13]},
        {"except_months": [True]},
        {"except_months": "7"},
    ],
)
def test_exceptions_that_are_no_days_or_months_are_refused(fields):
    assert "går inte att läsa" in series.fault(recurring("FREQ=DAILY;COUNT=3", **fields))


def test_an_event_recurs_only_by_a_rule_that_can_be_read():
    assert series.recurs(recurring("FREQ=DAILY;COUNT=3"))
    assert not series.recurs(recurring(""))
    assert not series.recurs(recurring("FREQ=HOURLY;COUNT=3"))
    assert not series.recurs(recurring("FREQ=DAILY;COUNT=3", except_months=[1]))
