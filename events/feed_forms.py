"""The forms that the calendar is given away in: iCalendar, Atom and JSON, each told piece by piece."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from events import atom, json_feed, vcalendar
from events.models.feed import CalendarEntry


@dataclass(frozen=True)
class About:
    """What the head of a feed says: its name, own address, page, and when it last changed."""

    title: str
    source: str
    page_url: str
    changed: datetime.datetime


@dataclass(frozen=True)
class Form:
    """``head`` is made of an ``About``, ``texts`` of a queryset of events and a moment."""

    name: str
    content_type: str
    head: Callable
    texts: Callable
    closing: str


def _calendar(about):
    return vcalendar.feed_head(about.source, about.page_url, about.changed, about.title)


def _vevents(events, _at):
    """The stored texts as they are, read in portions."""
    texts = CalendarEntry.objects.filter(event__in=events.order_by().values("pk"))
    texts = texts.order_by("event__starts_at", "event_id").values_list("vevent", flat=True)
    return texts.iterator(chunk_size=500)


FORMS = {
    "ics": Form("ics", "text/calendar; charset=utf-8", _calendar, _vevents, vcalendar.CLOSING),
    "atom": Form("atom", atom.CONTENT_TYPE, atom.head, atom.texts, atom.CLOSING),
    "json": Form(
        "json", json_feed.CONTENT_TYPE, json_feed.head, json_feed.texts, json_feed.CLOSING
    ),
}
