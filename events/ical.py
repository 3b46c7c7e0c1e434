"""Rows → calendar text (RFC 5545, RFC 7986). Pure: no database, no clock, no web.

The library writes nearly all of it. What it gets wrong is done by hand: texts in ical_text.py, and
here the time zone's onsets and the parameters of refresh and source.
"""

import datetime
import hashlib
import uuid
from dataclasses import dataclass

from django.utils.encoding import iri_to_uri
from icalendar import Calendar, Event, vCalAddress, vCategory, vText, vUri
from icalendar.prop.conference import Conference
from icalendar.prop.inline import vInline

from events import status, timing
from events.ical_text import Text, as_parameter, plain
from mysite.templatetags.swedish import swedish_date, swedish_times

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
ZONE_HOLDS_FROM = datetime.date(1996, 10, 28)

# What a calendar moves or rings for: a change in any of these is a new SEQUENCE.
SCHEDULE = (
    "DTSTART",
    "DTEND",
    "RRULE",
    "EXDATE",
    "RECURRENCE-ID",
    "LOCATION",
    "CONFERENCE",
    "STATUS",
)


@dataclass(frozen=True)
class Identity:
    """What a calendar knows an event by, and which revision of it this is."""

    uid: str
    sequence: int
    created: datetime.datetime
    last_modified: datetime.datetime


def vevent(event, identity, url, organiser=None, categories=()):
    """One VEVENT. ``organiser`` is an organisation that is open to everybody, or None."""
    named = {"organiser": organiser, "categories": categories}
    return component(event, event, identity, url, **named).to_ical().decode()


def component(event, date, identity, url, *, organiser=None, categories=(), picture=""):
    """A VEVENT of the event on one of its dates; a single event is its own date.

    ``picture`` is the address of a JPEG that everybody may open.
    """
    entry = identified(identity, url)
    entry.add("dtstart", start(date))
    entry.add("dtend", _end(date))
    entry.add("summary", Text(plain(status.title_prefix(date) + event.title)))
    entry.add("description", Text(plain(_description(event, date, url, organiser))))
    entry.add("status", status.ical_status(date))
    entry.add("transp", "TRANSPARENT" if date.all_day or status.is_off(date) else "OPAQUE")
    _add_place(entry, date.place, event.online_url)
    _add_position(entry, date.place)
    _add_organizer(entry, event, organiser)
    _add_categories(entry, categories)
    _add_picture(entry, picture)
    return entry


def identified(identity, url):
    """A VEVENT that says which it is, which revision of it, and where one reads more."""
    entry = Event()
    entry.add("uid", identity.uid)
    entry.add("dtstamp", identity.last_modified)
    entry.add("last-modified", identity.last_modified)
    entry.add("created", identity.created)
    entry.add("sequence", identity.sequence)
    if url:
        entry.add("url", iri_to_uri(url))
    return entry


def schedule(text):
    """The lines of a VEVENT that say when, where and whether it takes place."""
    lines = text.replace("\r\n ", "").split("\r\n")
    return [line for line in lines if line.startswith(SCHEDULE)]


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


def start(date):
    """Where it begins, in the form that DTSTART, RECURRENCE-ID and EXDATE share."""
    return date.starts_on if date.all_day else moment(date.starts_at)


def moment(instant):
    """The instant by the town's clock, or in UTC where readers could take that for another.

    That is before the years that VTIMEZONE tells of, and in the hour that comes twice.
    """
    local = instant.astimezone(timing.ZONE)
    first, second = timing.meanings(local.date(), local.time())
    is_clear = instant.date() >= ZONE_HOLDS_FROM and first == second
    return local if is_clear else instant.astimezone(datetime.UTC)


def _end(date):
    if date.all_day:
        return timing.last_day(date) + timing.DAY
    return moment(date.ends_at)


def _description(event, date, url, organiser):
    parts = [
        _news(date),
        "" if date is event else date.text,
        _theme(event),
        event.intro,
        f"Arrangör: {organiser.title}" if organiser else "",
        f"Kostnad: {event.price}" if event.price else "",
        _contact(event.contact),
        f"Läs mer: {url}" if url else "",
    ]
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _theme(event):
    """That of a council meeting, which entries.py reads with the event."""
    theme = getattr(getattr(event, "councilmeetingpage", event), "theme", "")
    return f"Tema: {theme}" if theme else ""


def _news(date):
    """What has changed, in words: not every calendar shows a state."""
    badge = status.badge(date)
    parts = [f"{badge['label']}." if badge else "", date.status_note]
    if date.previous_starts_at:
        before = date.previous_starts_at
        clock = "" if date.all_day else f" {swedish_times(before)}"
        parts.append(f"Tidigare: {swedish_date(before)}{clock}.")
    return " ".join(part for part in parts if part)


def _contact(contact):
    if contact is None:
        return ""
    ways = ", ".join(way for way in (contact.phone, contact.email) if way)
    return f"Kontakt: {contact.name}{', ' if ways else ''}{ways}"


def _add_place(entry, place, online_url):
    address = iri_to_uri(plain(online_url)) if online_url else ""
    if place or address:
        entry.add("location", Text(plain(place.postal_address if place else address)))
    if address:
        conference = Conference(address, feature="VIDEO", label="Delta på nätet")
        entry.add("conference", conference.to_uri())


def _add_position(entry, venue):
    """GEO (RFC 5545 §3.8.1.6), for calendars that show a map. The library's would write 1e-06."""
    if venue and venue.position:
        entry.add("geo", vInline("{:.6f};{:.6f}".format(*venue.position)))


def _add_organizer(entry, event, organiser):
    """A function's public address, or no ORGANIZER at all: a bare name is not allowed."""
    for source, name in ((organiser, "title"), (event.contact, "name")):
        email = source.email if source else ""
        if email and email.isascii():
            known_as = as_parameter(getattr(source, name))
            entry.add("organizer", vCalAddress(f"mailto:{email}", params={"CN": known_as}))
            return


def _add_categories(entry, categories):
    if categories:
        topics = vCategory(list(categories))
        topics.cats = [Text(plain(topic).replace("\n", " ")) for topic in categories]
        entry.add("categories", topics)


def _add_picture(entry, picture):
    """IMAGE (RFC 7986 §5.10), which has no default type: VALUE must be told."""
    if picture:
        params = {"VALUE": "URI", "DISPLAY": "BADGE", "FMTTYPE": "image/jpeg"}
        entry.add("image", vUri(iri_to_uri(picture), params=params))
