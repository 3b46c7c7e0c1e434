"""Rows → VEVENT (RFC 5545 §3.6.1, RFC 7986). Pure: no database, no clock, no web.

The library writes nearly all of it; texts are done by hand in ical_text.py. What stands around the
events is in vcalendar.py.
"""

import datetime
from dataclasses import dataclass

from django.utils.encoding import iri_to_uri
from icalendar import Event, vCalAddress, vCategory, vUri
from icalendar.prop.conference import Conference
from icalendar.prop.inline import vInline

from events import status
from events.ical_description import description
from events.ical_moments import end, start
from events.ical_text import Text, as_parameter, plain

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
    entry.add("dtend", end(date))
    entry.add("summary", Text(plain(status.title_prefix(date) + event.title)))
    entry.add("description", Text(plain(description(event, date, url, organiser))))
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
