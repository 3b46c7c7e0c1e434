"""What stands around the events of a calendar (RFC 5545 §3.4, RFC 7986 §5): its name, zone and rhythm.

The library writes nearly all of it. What it gets wrong is done by hand: texts in ical_text.py, and
here the time zone's onsets and the parameters of refresh and source.
"""

import hashlib
import uuid

from icalendar import Calendar, vText, vUri

from events import timing
from events.ical_text import Text, plain

PRODID = "-//Askersunds kommun//Motesplats Askersund//SV"
NAME = "Mötesplats Askersund"
DESCRIPTION = "Träffar och evenemang för näringslivet i Askersund."
REFRESH = "PT1H"
COLOR = "teal"
CLOSING = "END:VCALENDAR\r\n"

# Onsets are the local time before the change (RFC 5545 §3.6.5); the rule has held since 1996.
VTIMEZONE = """\
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:DAYLIGHT
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
""".replace("\n", "\r\n")


def feed_head(source, page_url, stamp, title=NAME):
    """The first lines of the subscribed calendar: its name, colour, rhythm and time zone."""
    head = _calendar()
    for name in ("name", "x-wr-calname"):
        head.add(name, Text(plain(title)))
    for name in ("description", "x-wr-caldesc"):
        head.add(name, Text(DESCRIPTION))
    head.add("x-wr-timezone", timing.ZONE.key)
    head.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, source)))
    head.add("last-modified", stamp)
    head.add("color", COLOR)
    head.add("url", page_url)
    head.add("source", vUri(source, params={"VALUE": "URI"}))
    head.add("refresh-interval", vText(REFRESH, params={"VALUE": "DURATION"}))
    head.add("x-published-ttl", REFRESH)
    return _opened(head)


def file_of_one(text):
    """A calendar file with one VEVENT. Nameless, or Outlook opens it as a calendar of its own."""
    return (_opened(_calendar()) + text + CLOSING).encode()


def digest(*parts):
    """One fingerprint of all the bytes, each part apart from the next."""
    taken = hashlib.sha256()
    for part in parts:
        taken.update(b"%d " % len(part))
        taken.update(part)
    return taken.hexdigest()


def _calendar():
    head = Calendar()
    head.add("prodid", PRODID)
    head.add("version", "2.0")
    head.add("calscale", "GREGORIAN")
    return head


def _opened(head):
    return head.to_ical().decode().removesuffix(CLOSING) + VTIMEZONE
