"""A VEVENT of only what we have looked at, for the library to unfold."""

from icalendar import Event

from .bombs import check_rule, listed
from .clocks import is_date
from .components import first, moment, sequence, text
from .faults import SourceError
from .times import end_of, like, start_of

CLOSED = {"PRIVATE", "CONFIDENTIAL"}
FROM_HERE_ON = "THISANDFUTURE"
MIXED = "Evenemanget byter mellan hela dagen och klockslag för flera datum på en gång."


def checked(component, series_start=None):
    """The VEVENT anew; one that replaces dates of a series in the form of ``series_start``.

    Raises SourceError.
    """
    check_rule(component)
    if text(component, "CLASS").upper() in CLOSED:
        raise SourceError("Källan har märkt evenemanget som privat.")
    start, clean = start_of(component), Event()
    clean.add("UID", "one")
    clean.add("DTSTART", start)
    clean.add("DTEND", end_of(component, start))
    clean.add("SEQUENCE", sequence(component))
    if moment(component, "RECURRENCE-ID") is not None:
        _add_replaced(clean, component, series_start or start)
    else:
        _add_recurrence(clean, component, start)
    return clean


def _add_replaced(clean, component, series_start):
    """Which date it replaces, and whether all later ones too (RFC 5545 §3.2.13)."""
    replaced = like(series_start, moment(component, "RECURRENCE-ID"))
    if range_of(component) != FROM_HERE_ON:
        clean.add("RECURRENCE-ID", replaced)
        return
    if is_date(series_start) != is_date(clean["DTSTART"].dt):
        raise SourceError(MIXED)
    for name in ("DTSTART", "DTEND"):  # a shift by the clock of the series, summer and winter
        moved = like(series_start, clean.pop(name).dt)
        clean.add(name, moved)
    clean.add("RECURRENCE-ID", replaced, parameters={"RANGE": FROM_HERE_ON})


def range_of(component):
    """The RANGE of its RECURRENCE-ID in capitals, or an empty string."""
    replaced = first(component, "RECURRENCE-ID")
    return str(replaced.params.get("RANGE", "")).upper() if replaced is not None else ""


def _add_recurrence(clean, component, start):
    rule = first(component, "RRULE")
    if rule:
        clean["RRULE"] = rule
    for name in ("EXDATE", "RDATE"):
        moments = (one[0] if isinstance(one, tuple) else one for one in listed(component, name))
        if days := [like(start, one) for one in moments]:
            clean.add(name, days)
