"""Does a source's series fit one of our own rules? Only if ours gives just the dates of the source."""

import datetime
from types import MappingProxyType

from .changed_dates import change, lasts
from .clocked import EDITORS, clock, whole
from .our_rule import days, our_rule
from .window import window

NOT_MOVED = datetime.timedelta()


def fitted(record, today, known=None, venues=MappingProxyType({})):
    """The ``when`` of a series that has exactly the source's dates, or None.

    ``known`` is what was read in last time: its first day and what is over are kept. ``venues`` are
    the keys of ours by name.
    """
    begins, ends = whole_within(window(today), record.dates)
    named = {date.day for date in record.dates if begins <= date.day <= ends}
    known = known if known and known.get("rule") else None
    if not record.rule or record.extra or not named:
        return None
    for first in firsts(record, known, begins, named):
        rule = our_rule(record, first, window(today)[1])
        ours = days(rule, first, begins, ends) if rule else set()
        if named <= ours and len(ours) < 2 * len(named) + 10:
            found = when(record, rule, first, ours - named, venues)
            return found and with_the_past(found, known, begins.isoformat())
    return None


def whole_within(edges, dates):
    """The days by the rule of which no date is missing: at the edges of the window some go on
    outside of it, or are moved out of it.
    """
    moved = [whole(date.start) - date.day for date in dates]
    back, ahead = min(NOT_MOVED, *moved), max(NOT_MOVED, *moved)
    begins, ends = edges
    return begins + max(lasts(date) for date in dates) - back, ends - ahead


def firsts(record, known, begins, named):
    """The days that the series may be said to begin on, the best first."""
    if known:
        yield datetime.date.fromisoformat(known["starts_on"])
    if whole(record.first) >= begins:
        yield whole(record.first)
    yield min(named)


def when(record, rule, first, excepted, venues):
    """The fields of when, or None if a date differs in a way that we cannot say."""
    usual = next((date for date in record.dates if date.words == 0), record.usual)
    changes = [change(record, date, usual, venues) for date in record.dates]
    if None in changes:
        return None
    return {
        **clock(usual, first),
        "rule": rule,
        "except_dates": sorted(day.isoformat() for day in excepted),
        **EDITORS,
        "date_changes": sorted(filter(None, changes), key=lambda one: one["original_on"]),
    }


def with_the_past(found, known, begins):
    """With what was read in of the days that the source's window has left behind."""
    if known is None:
        return found
    days = [day for day in known["except_dates"] if day < begins]
    changes = [one for one in known["date_changes"] if one["original_on"] < begins]
    newer = [one for one in found["date_changes"] if one["original_on"] >= begins]
    return {
        **found,
        "except_dates": [*days, *found["except_dates"]],
        "date_changes": [*changes, *newer],
    }
