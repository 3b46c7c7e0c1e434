"""The month as weeks of days: whole weeks, each event on each day that it touches."""

import datetime

import pytest

from events import timing
from events.models import EventPage
from events.month import is_month, neighbour, span, weeks

pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made
NOON = datetime.time(12)


def event(day, last=None, clocks=(NOON, datetime.time(13))):
    made = EventPage(title="Frukost", starts_on=day, ends_on=last)
    made.all_day = not clocks
    made.start_time, made.end_time = clocks or (None, None)
    made.starts_at, made.ends_at = timing.instants(made)
    return made


def days_of(year, month, *events):
    made = weeks(year, month, events, today=datetime.date(2027, 3, 2))
    return {day.date: day for week in made for day in week.days if not day.is_outside}


def test_weeks_are_whole_and_begin_on_monday():
    made = weeks(2026, 12, [], today=datetime.date(2026, 12, 3))
    assert made[0].days[0].date == datetime.date(2026, 11, 30)
    assert made[-1].days[-1].date == datetime.date(2027, 1, 3)
    assert [week.number for week in made] == [49, 50, 51, 52, 53]
    assert [day.date.day for week in made for day in week.days if day.is_today] == [3]


def test_an_event_of_several_days_is_on_each_with_its_number():
    last = datetime.date(2027, 3, 4)
    days = days_of(2027, 3, event(datetime.date(2027, 3, 2), last, clocks=()))
    shown = {day.day: on for day, cell in days.items() for on in cell.events}
    assert {day: (on.number, on.count) for day, on in shown.items()} == {
        2: (1, 3),
        3: (2, 3),
        4: (3, 3),
    }


@pytest.mark.parametrize("night", [datetime.date(2027, 3, 28), datetime.date(2026, 10, 25)])
def test_the_nights_when_the_clock_changes_have_each_event_on_its_own_day(night):
    before, after = night - timing.DAY, night + timing.DAY
    rows = [event(day) for day in (before, night, after)]
    rows.append(event(night, clocks=()))
    days = days_of(night.year, night.month, *rows)
    assert [len(days[day].events) for day in (before, night, after)] == [1, 2, 1]


def test_an_event_that_ends_at_midnight_is_not_on_the_next_day():
    first, last = datetime.date(2027, 3, 5), datetime.date(2027, 3, 6)
    days = days_of(2027, 3, event(first, last, clocks=(datetime.time(20), datetime.time())))
    assert (len(days[first].events), len(days[last].events)) == (1, 0)


@pytest.mark.parametrize(
    ("year", "month", "step", "expected"),
    [
        (2026, 12, 1, (2027, 1)),
        (2027, 1, -1, (2026, 12)),
        (2200, 12, 1, None),
        (1900, 1, -1, None),
    ],
)
def test_months_follow_each_other_over_the_year_until_the_calendar_ends(
    year, month, step, expected
):
    day = neighbour(year, month, step)
    assert (day and (day.year, day.month)) == expected


@pytest.mark.parametrize("wrong", [(2026, 0), (2026, 13), (0, 1), (1899, 12), (2201, 1)])
def test_there_is_no_such_month(wrong):
    assert not is_month(*wrong)
    assert is_month(2024, 2)


def test_a_leap_month_ends_on_its_29th():
    assert span(2028, 2)[1].day == 29
