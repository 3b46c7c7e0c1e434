"""From the bytes of a calendar, in whatever alphabet, to its VEVENTs."""

import re

import x_wr_timezone
from icalendar import Calendar

from .bombs import check_text
from .faults import SourceError

MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
FOLD = re.compile(rb"\r?\n[ \t]")  # may stand in the middle of a letter (RFC 5545 §3.1)


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
