"""One VEVENT, property by property: what we use of it, each checked, and nothing else."""

import datetime

from icalendar import Event
from icalendar.prop import vBroken

from . import plain
from .bombs import check_rule, listed
from .clocks import TOWN, in_town, is_date
from .faults import SourceError
from .limits import LONGEST

CLOSED = {"PRIVATE", "CONFIDENTIAL"}
LARGEST_SEQUENCE = 2**31 - 1


def first(component, name):
    """The property, or the first of several against the rules; None if missing or broken."""
    value = component.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return None if isinstance(value, vBroken) else value


def text(component, name):
    return str(first(component, name) or "")


def moment(component, name):
    """The date or datetime of a property, or None when it is missing or broken."""
    value = getattr(first(component, name), "dt", None)
    return value if isinstance(value, datetime.date) else None


def words(component):
    """What readers see of it, as plain text."""
    status = text(component, "STATUS").strip().upper()
    return {
        "title": plain.title(text(component, "SUMMARY"), LONGEST["title"]),
        "text": plain.paragraphs(text(component, "DESCRIPTION"), LONGEST["text"]),
        "place": plain.one_line(text(component, "LOCATION"), LONGEST["place"]),
        "url": plain.web_address(text(component, "URL")),
        "status": status if status in {"TENTATIVE", "CANCELLED"} else "CONFIRMED",
    }


def sequence(component):
    value = first(component, "SEQUENCE")
    return min(max(value, 0), LARGEST_SEQUENCE) if isinstance(value, int) else 0


def modified(component):
    """LAST-MODIFIED in UTC as text, which sorts as it should; or nothing."""
    at = moment(component, "LAST-MODIFIED")
    if at is None or is_date(at):
        return ""
    at = at if at.tzinfo else at.replace(tzinfo=datetime.UTC)
    return at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def start_of(component):
    """Its start with a zone: a time without one is the town's. Raises SourceError."""
    start = moment(component, "DTSTART")
    if start is None:
        raise SourceError("Startdatum saknas eller går inte att läsa.")
    in_town(start)
    return start if is_date(start) or start.tzinfo else start.replace(tzinfo=TOWN)


def like(start, one):
    """The moment in the form of ``start``: some sources mix dates and times, or zones."""
    if is_date(start):
        return one if is_date(one) else in_town(one).date()
    if is_date(one):
        return datetime.datetime.combine(one, start.timetz())
    return (one if one.tzinfo else one.replace(tzinfo=TOWN)).astimezone(start.tzinfo)


def end_of(component, start):
    """Its exclusive end; a whole day or an hour when the source gives none that comes later."""
    end, lasts = moment(component, "DTEND"), getattr(first(component, "DURATION"), "dt", None)
    if end is None and isinstance(lasts, datetime.timedelta):
        end = start + lasts
    end = like(start, end) if end is not None else start
    alone = datetime.timedelta(days=1) if is_date(start) else datetime.timedelta(hours=1)
    return end if end > start else start + alone


def checked(component, series_start=None):
    """A VEVENT of only what we have looked at, for the library to unfold."""
    check_rule(component)
    if text(component, "CLASS").upper() in CLOSED:
        raise SourceError("Källan har märkt evenemanget som privat.")
    start, clean = start_of(component), Event()
    clean.add("UID", "one")
    clean.add("DTSTART", start)
    clean.add("DTEND", end_of(component, start))
    clean.add("SEQUENCE", sequence(component))
    replaced = moment(component, "RECURRENCE-ID")
    if replaced is not None:
        clean.add("RECURRENCE-ID", like(series_start or start, replaced))
    else:
        _add_recurrence(clean, component, start)
    return clean


def _add_recurrence(clean, component, start):
    rule = first(component, "RRULE")
    if rule:
        clean["RRULE"] = rule
    for name in ("EXDATE", "RDATE"):
        moments = (one[0] if isinstance(one, tuple) else one for one in listed(component, name))
        if days := [like(start, one) for one in moments]:
            clean.add(name, days)
