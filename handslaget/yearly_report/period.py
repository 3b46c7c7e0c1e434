"""Until when does a report tell? To the end of its year, or to today while the year goes on."""

import datetime

from django.utils import timezone


def last_day(year, at):
    """The last day that the report of ``year`` tells of, as known at the moment ``at``."""
    return min(datetime.date(year, 12, 31), timezone.localdate(at))


def last_moment(year, at):
    """The moment that the report of ``year`` looks back from."""
    new_year = datetime.datetime(year + 1, 1, 1)  # noqa: DTZ001  made aware of the town's zone below
    return min(timezone.make_aware(new_year), at)
