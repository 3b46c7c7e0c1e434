"""When a date begins and ends, as iCalendar writes it (RFC 5545 §3.3.4 and §3.3.5)."""

import datetime

from events import timing

# The rule of the time zone that vcalendar.py writes has held since the day after its first autumn.
ZONE_HOLDS_FROM = datetime.date(1996, 10, 28)


def start(date):
    """Where it begins, in the form that DTSTART, RECURRENCE-ID and EXDATE share."""
    return date.starts_on if date.all_day else moment(date.starts_at)


def moment(instant):
    """The instant by the town's clock, or in UTC where readers could take that for another.

    That is before the years that VTIMEZONE tells of, and in the hour that comes twice.
    """
    local = instant.astimezone(timing.ZONE)
    first, second = timing.meanings(local.date(), local.time())
    is_clear = instant.date() >= ZONE_HOLDS_FROM and first == second
    return local if is_clear else instant.astimezone(datetime.UTC)


def end(date):
    if date.all_day:
        return timing.last_day(date) + timing.DAY
    return moment(date.ends_at)
