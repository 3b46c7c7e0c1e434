"""Planned dates by week, the empty weeks too. Pure."""

import datetime
from dataclasses import dataclass, field

from events import timing

WEEK = datetime.timedelta(weeks=1)


@dataclass
class Week:
    monday: datetime.date
    rows: list = field(default_factory=list)

    @property
    def number(self):
        return self.monday.isocalendar().week

    @property
    def sunday(self):
        return self.monday + WEEK - timing.DAY


def monday_of(day):
    return day - timing.DAY * day.weekday()


def by_week(rows, monday, count):
    """``count`` weeks from ``monday``; what goes on over several stands in each of them."""
    weeks = [Week(monday + WEEK * number) for number in range(count)]
    for week in weeks:
        week.rows = [row for row in rows if _touches(row.date, week)]
    return weeks


def _touches(date, week):
    return date.starts_on <= week.sunday and date.ends_on >= week.monday
