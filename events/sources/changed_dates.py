"""How a date of a source's series differs from the others, as one of our changed dates."""

from events.status import EventStatus

from .clocked import STATUS, clock, whole
from .placing import placed

NOTHING = {
    "status": str(EventStatus.PLANNED),
    "note": "",
    "starts_on": None,
    "start_time": None,
    "end_time": None,
    "venue": None,
    "other_place": "",
    "text": "",
}


def change(record, date, usual, venues):
    """How one date differs from the usual: {} if not at all, None if we cannot say it."""
    if date.all_day != usual.all_day or lasts(date) != lasts(usual):
        return None
    words, others = record.words_of(date), record.words[0]
    if not is_sayable(words.status, others.status):
        return None
    found = {**NOTHING, **when(date, usual), **said(words, others), **where(words, others, venues)}
    return {} if found == NOTHING else {"original_on": date.day.isoformat(), **found}


def is_sayable(own, series):
    """Whether a date of ours can have this state beside its series: one that is planned goes as the
    series does, and none takes place when the whole series is off.
    """
    is_worse = STATUS[own] != EventStatus.PLANNED and STATUS[series] != EventStatus.CANCELLED
    return own == series or is_worse


def when(date, usual):
    """Its own day and hours, where they are not those that the series would give it."""
    ours, plain = clock(date, date.day), clock(usual, date.day)
    moved = whole(date.start) != date.day
    hours = {name: ours[name] for name in ("start_time", "end_time")}
    differs = any(ours[name] != plain[name] for name in hours)
    # Both, since a start alone would be another end too.
    return {
        "starts_on": whole(date.start).isoformat() if moved else None,
        **(hours if differs else {}),
    }


def said(words, others):
    """Its own state and text."""
    pairs = (words.title, others.title), (words.text, others.text)
    text = "\n\n".join(new for new, old in pairs if new != old)
    status = STATUS[words.status] if words.status != others.status else EventStatus.PLANNED
    return {"status": str(status), "text": text}


def where(words, others, venues):
    """Its own place; none that the source leaves out, since then it is as for the series."""
    return placed(words, venues) if words.place and words.place != others.place else {}


def lasts(date):
    return whole(date.end) - whole(date.start)
