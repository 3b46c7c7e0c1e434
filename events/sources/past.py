"""What of a page is over, and the page ended there when its source goes on in another shape."""

import datetime
from dataclasses import replace

from events import expansion, recurrence, series
from events.models import EventPage

from . import parts

ENDS = "till "  # in a row's RECURRENCE-ID, where no source has it: its page has been ended


def page_of(when):
    """An event in memory that takes place then."""
    page = EventPage()
    parts.put(page, "when", when)
    page.set_instants()
    return page


def days_of(when):
    """The days that it tells of, each by its rule."""
    return {date.original_on for date in expansion.occurrences_of(page_of(when))}


def over_days(when, at):
    """Those of the days that are over at ``at``."""
    dates = expansion.occurrences_of(page_of(when))
    return {date.original_on for date in dates if date.ends_at <= at}


def ended(when, over):
    """The ``when`` with none but the days that are over, and at least one is."""
    if not when["rule"]:
        return when
    last = max(over)
    rule = replace(recurrence.parse(when["rule"]), until=last, count=None)
    shorter = {**when, "rule": str(rule)}
    ahead = {day for day in series.days_of(page_of(shorter)) if day not in over}
    changes = when["date_changes"]
    return {
        **shorter,
        "except_dates": sorted(
            {*_until(last, when["except_dates"]), *(day.isoformat() for day in ahead)}
        ),
        "date_changes": [one for one in changes if _day(one["original_on"]) in over],
    }


def is_ended(row):
    """Whether the row's page only tells of what has been, whatever its source says from now on."""
    return row.recurrence_id.startswith(ENDS)


def _until(last, days):
    return [day for day in days if _day(day) < last]


def _day(text):
    return datetime.date.fromisoformat(text)
