"""Does a source's series fit one of our own rules? Only if ours gives just the dates of the source."""

import datetime

from events import recurrence
from events.status import EventStatus

from .clocked import EDITORS, STATUS, clock, whole
from .unfolding import window

NOT_MOVED = datetime.timedelta()


def fitted(record, today, known=None):
    """The ``when`` of a series that has exactly the source's dates, or None.

    ``known`` is what was read in last time: its first day and what is over are kept.
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
            found = when(record, rule, first, ours - named)
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


def our_rule(record, first, ends):
    """The source's rule as ours are written, or an empty string."""
    parts = dict(part.partition("=")[::2] for part in record.rule.upper().split(";"))
    parts.pop("WKST", None)
    parts["BYDAY"] = parts.get("BYDAY", "").replace("+", "")
    place = parts.pop("BYSETPOS", "")
    if place and "," not in parts["BYDAY"]:  # Outlook: the last of the month's Tuesdays
        parts["BYDAY"] = f"{int(place)}{parts['BYDAY']}"
    if "COUNT" in parts and first != whole(record.first):
        del parts["COUNT"]
        parts["UNTIL"] = f"{max(date.day for date in record.dates):%Y%m%d}"
    if "COUNT" not in parts and "UNTIL" not in parts:  # without an end: that of a year
        parts["UNTIL"] = f"{ends.year}1231"
    text = ";".join(f"{name}={value}" for name, value in parts.items() if value)
    try:
        rule = str(recurrence.parse(text))
    except ValueError:
        return ""
    return rule if len(rule) <= recurrence.LONGEST else ""


def days(rule, first, begins, ends):
    if recurrence.fault(rule, first):
        return set()
    return {day for day in recurrence.rule_days(rule, first) if begins <= day <= ends}


def when(record, rule, first, excepted):
    """The fields of when, or None if a date differs in a way that we cannot say."""
    usual = next((date for date in record.dates if date.words == 0), record.usual)
    changes = [change(record, date, usual) for date in record.dates]
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


def change(record, date, usual):
    """How one date differs from the usual: {} if not at all, None if we cannot say it."""
    ours, plain = clock(date, date.day), clock(usual, date.day)
    moved = whole(date.start) != date.day
    words, others = record.words_of(date), record.words[0]
    if date.all_day != usual.all_day or lasts(date) != lasts(usual):
        return None
    status = STATUS[words.status] if words.status != others.status else EventStatus.PLANNED
    text = "\n\n".join(
        new for new, old in ((words.title, others.title), (words.text, others.text)) if new != old
    )
    differing = {
        name: ours[name] if ours[name] != plain[name] else None
        for name in ("start_time", "end_time")
    }
    if not (moved or text or status != EventStatus.PLANNED or any(differing.values())):
        return {}
    return {
        "original_on": date.day.isoformat(),
        "status": str(status),
        "note": "",
        "starts_on": whole(date.start).isoformat() if moved else None,
        **differing,
        "venue": None,
        "text": text,
    }


def lasts(date):
    return whole(date.end) - whole(date.start)
