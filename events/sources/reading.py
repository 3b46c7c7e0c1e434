"""From the bytes of a calendar to plain records, one for each UID, with what was left out and why."""

import re

import x_wr_timezone
from icalendar import Calendar

from . import components
from .bombs import check_text
from .cleaning import checked
from .clocks import in_town, is_date
from .faults import SourceError
from .grouping import by_uid
from .times import start_of
from .unfolding import span, unfold, until_of

MOST_DATES = (
    40_000  # all series together: 480 that are held every week; more would not fit the child
)
MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
FOLD = re.compile(rb"\r?\n[ \t]")  # may stand in the middle of a letter (RFC 5545 §3.1)
UNREADABLE = "Evenemanget går inte att läsa."


def read(content, today):
    """``{"records": […], "skipped": [{"uid", "title", "why"}]}``. Raises SourceError."""
    groups = by_uid(events_in(decoded(content)))
    records, skipped, dates = [], [], 0
    for uid, group in groups.items():
        try:
            record = record_of(uid, group, today)
        except SourceError as fault:
            skipped.append(left_out(uid, group, str(fault)))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001  whatever a stranger's event does to a library
            skipped.append(left_out(uid, group, UNREADABLE))
        else:
            dates += len(record["dates"])
            records += [record] if record["dates"] else []
    if dates > MOST_DATES:
        raise SourceError(
            f"Kalendern har fler än {MOST_DATES} datum det närmaste ett och ett halvt året."
        )
    return {"records": records, "skipped": skipped}


def decoded(content):
    """Text from bytes in whatever alphabet; what cannot be read becomes a mark."""
    encoding = next((MARKS[mark] for mark in MARKS if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = "\n".join(line_of(line) for line in FOLD.sub(b"", content).splitlines())
    return text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")


def line_of(line):
    """Each by itself: one that is in another alphabet, or broken, leaves the others whole."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


def events_in(text):
    """Every VEVENT, with times that only X-WR-TIMEZONE places moved to that zone."""
    check_text(text)
    try:
        calendars = Calendar.from_ical(text, multiple=True)
    except MemoryError:
        raise
    except Exception as error:
        raise SourceError("Kalendern går inte att läsa.") from error
    return [event for calendar in calendars for event in placed(calendar).walk("VEVENT")]


def placed(calendar):
    has_zones = bool(calendar.walk("VTIMEZONE"))
    try:
        return calendar if has_zones else x_wr_timezone.to_standard(calendar)
    except Exception:  # noqa: BLE001  an unknown zone: then times keep the one that they have
        return calendar


def record_of(uid, group, today):
    """One event or series as plain values. Raises SourceError."""
    master = group[0]
    start = start_of(master)
    rule = components.first(master, "RRULE")
    clean = [checked(one, start) for one in group]
    first, last = span(clean[0])
    dates = unfold(clean, today)
    return {
        "uid": uid,
        "sequence": max(components.sequence(one) for one in group),
        "modified": max(components.modified(one) for one in group),
        "rule": rule_text(rule, start) if rule else "",
        "extra": "RDATE" in master,
        "first": first.isoformat(),
        "last": last.isoformat(),
        "words": [components.words(one) for one in group],
        "dates": [
            {
                "words": number,
                "on": on.isoformat() if on else "",
                "start": begins.isoformat(),
                "end": ends.isoformat(),
            }
            for number, on, begins, ends in dates
        ],
    }


def rule_text(rule, start):
    """The rule with UNTIL as one of the town's days, which is how our own rules are written."""
    rule, until = rule.copy(), until_of(rule, start)
    rule.pop("UNTIL", None)
    text = rule.to_ical().decode()
    if until is None:
        return text
    return f"{text};UNTIL={until if is_date(until) else in_town(until).date():%Y%m%d}"


def left_out(uid, group, why):
    return {"uid": uid, "title": components.words(group[0])["title"], "why": why}
