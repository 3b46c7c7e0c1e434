"""A source's date in the words of an event's fields."""

import datetime

from events.status import EventStatus

STATUS = {
    "CONFIRMED": EventStatus.PLANNED,
    "TENTATIVE": EventStatus.PRELIMINARY,
    "CANCELLED": EventStatus.CANCELLED,
}
LAST_MINUTE = datetime.time(23, 59)
# A source has no words for these of our exceptions: they are an editor's alone.
EDITORS = {"except_months": [], "except_holidays": False}
ONCE = {"rule": "", "except_dates": [], **EDITORS, "date_changes": []}


def whole(moment):
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime.datetime) else moment


def clock(date, first):
    """The fields of when, for a date that is counted from the day ``first``."""
    ends = until(date)
    last = first + (whole(ends) - whole(date.start))
    return {
        "starts_on": first.isoformat(),
        "start_time": None if date.all_day else date.start.time().isoformat(),
        "ends_on": last.isoformat() if last != first else None,
        "end_time": None if date.all_day else ends.time().isoformat(),
        "all_day": date.all_day,
    }


def until(date):
    """Its end. What ends at midnight ends on its own day, a minute before."""
    next_day = whole(date.start) + datetime.timedelta(days=1)
    if not date.all_day and date.end == datetime.datetime.combine(next_day, datetime.time()):
        return datetime.datetime.combine(whole(date.start), LAST_MINUTE)
    return date.end
