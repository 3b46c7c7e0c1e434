"""A month as rows of days, each with the dates of events that touch it. Pure: no database, no clock."""

import calendar
import datetime
from dataclasses import dataclass

from events import timing

WEEKS = calendar.Calendar(firstweekday=calendar.MONDAY)


@dataclass(frozen=True)
class DayEvent:
    """One date of an event on one of its days; ``number`` and ``count`` say which of how many."""

    date: object
    number: int
    count: int


@dataclass(frozen=True)
class Day:
    date: datetime.date
    is_outside: bool
    is_today: bool
    events: list


@dataclass(frozen=True)
class Week:
    number: int
    days: list


def is_month(year, month):
    """Whether there is such a month among those that events may lie in."""
    return timing.FIRST_YEAR <= year <= timing.LAST_YEAR and 1 <= month <= 12


def neighbour(year, month, step):
    """The month before (-1) or after (1) as its first day, or None beyond the calendar's years."""
    years, months = divmod(year * 12 + month - 1 + step, 12)
    return datetime.date(years, months + 1, 1) if is_month(years, months + 1) else None


def span(year, month):
    """First and last day of the month."""
    return datetime.date(year, month, 1), datetime.date(
        year, month, calendar.monthrange(year, month)[1]
    )


def weeks(year, month, dates, today):
    """The whole weeks of the month; ``dates`` come in the order in which a day shows them.

    Days of the months around it stand empty: what happens there is shown there.
    """
    by_day = _by_day(dates, *span(year, month))
    return [
        Week(
            number=days[0].isocalendar().week,
            days=[Day(day, day.month != month, day == today, by_day.get(day, [])) for day in days],
        )
        for days in WEEKS.monthdatescalendar(year, month)
    ]


def _by_day(dates, first, last):
    by_day = {}
    for date in dates:
        for day in _days(max(date.starts_on, first), min(timing.last_day(date), last)):
            if timing.touches(date, day):
                by_day.setdefault(day, []).append(_on(date, day))
    return by_day


def _days(first, last):
    return (first + number * timing.DAY for number in range((last - first).days + 1))


def _on(date, day):
    return DayEvent(date, (day - date.starts_on).days + 1, timing.day_count(date))
