"""The calendar as Atom (RFC 4287): what is ahead, each event told anew when it changes."""

import re
from io import StringIO
from urllib.parse import urlsplit

from django.conf import settings
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape
from django.utils.xmlutils import SimplerXMLGenerator

from events import rule_words, status, timing
from events.ical_text import plain
from events.when_words import when
from events.with_dates import with_dates

CONTENT_TYPE = Atom1Feed.content_type
CLOSING = "</feed>"
AUTHOR = "Askersunds kommun"
SUBTITLE = "Kommande träffar och evenemang, med ändringar och det som ställs in."


class _Feed(Atom1Feed):
    """Django's, but for the moment of the last change, which it would take from the clock."""

    def latest_post_date(self):
        return self.feed["changed"]


def head(about):
    feed = _Feed(
        _xml(about.title),
        about.page_url,
        "",
        subtitle=SUBTITLE,
        language="sv",
        author_name=AUTHOR,
        feed_url=about.source,
        feed_guid=about.source,
        changed=about.changed,
    )
    return feed.writeString("utf-8").removesuffix(CLOSING)


def texts(events, at):
    """The events that are not over at the day's beginning, in the order of their first dates."""
    midnight = timing.midnight(timezone.localdate(at))
    for told in with_dates(events.filter(timing.not_over_q(midnight)), at):
        yield _entry(told, midnight)


def _entry(told, midnight):
    feed = _Feed("", "", "")
    feed.add_item(**_item(told, midnight))
    written = StringIO()
    feed.write_items(SimplerXMLGenerator(written, "utf-8", short_empty_elements=True))
    return written.getvalue()


def _item(told, midnight):
    event, entry = told.event, told.event.calendar_entry
    return {
        "title": _xml(status.title_prefix(event) + event.title),
        "link": event.full_url or "",
        "description": _summary(told, midnight),
        "unique_id": tag(entry),
        "pubdate": entry.created,
        "updateddate": entry.last_modified,
        "categories": [_xml(event.arena.name)] if event.arena else [],
    }


def tag(entry):
    """A name for ever (RFC 4151), of the event's own UID."""
    name, _, host = entry.uid.partition("@")
    host = host or urlsplit(settings.SITE_URL).hostname
    return f"tag:{host},{entry.created.date().isoformat()}:{name}"


def _summary(told, midnight):
    """Lines of plain text; Atom calls them HTML, so what looks like a tag is escaped."""
    event = told.event
    ahead = [date for date in told.dates if timing.phase(date, midnight) != timing.Phase.OVER]
    on = [date for date in ahead if not date.is_off]
    lines = [
        rule_words.in_words(event),
        *(when(date) for date in (on or ahead)[:1]),
        event.status_note,
        *(_off(date) for date in ahead if event.rule and date.is_off),
        event.place.postal_address if event.place else "",
        f"Arrangör: {told.organiser}" if told.organiser else "",
        event.intro,
    ]
    return "<br>".join(escape(_xml(line)) for line in lines if line)


def _off(date):
    note = f" {date.status_note}" if date.status_note else ""
    return f"{date.badge['label']}: {when(date)}.{note}"


def _xml(text):
    """Without what XML 1.0 cannot hold."""
    return re.sub("[\ufffe\uffff]", "", plain(text))
