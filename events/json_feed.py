"""The calendar as JSON, for other programs; docs/calendar-feeds.md says what each name means."""

import json

from django.utils import timezone

from events import expansion, rule_words, series, timing, vevents
from events.date_address import address_of
from events.with_dates import with_dates

CONTENT_TYPE = "application/json; charset=utf-8"
CLOSING = "\n]}\n"


def head(about):
    """All but the events, which follow one a line."""
    said = {
        "title": about.title,
        "url": about.source,
        "page": about.page_url,
        "updated": about.changed.isoformat(),
    }
    return f'{json.dumps(said, ensure_ascii=False)[:-1]}, "events": [\n'


def texts(events, at):
    for number, told in enumerate(with_dates(events, at)):
        text = json.dumps(_event(told), ensure_ascii=False)
        yield f",\n{text}" if number else text


def _event(told):
    event, entry = told.event, told.event.calendar_entry
    url = event.full_url or ""
    return {
        "uid": entry.uid,
        "sequence": entry.sequence,
        "updated": entry.last_modified.isoformat(),
        "title": event.title,
        "description": event.intro,
        "url": url,
        **_date(_first(event)),
        "onlineUrl": event.online_url or None,
        "arena": event.arena.name if event.arena else None,
        "organizer": told.organiser or None,
        "price": event.price or None,
        "rule": _rule(event),
        "dates": [_date_of_series(date, url) for date in told.dates] if event.rule else [],
    }


def _first(event):
    """What ``start`` and ``end`` tell of: as in iCalendar, a series' first date by its rule."""
    if not series.recurs(event):
        return event
    date = expansion.by_rule(event, series.days_of(event)[0])
    date.venue = event.venue
    return date


def _date(date):
    """What an event and a date of a series have in common; the last day of all-day ones is included."""
    previous = date.previous_starts_at
    return {
        "allDay": date.all_day,
        "start": _moment(date.starts_at, date.starts_on, date.all_day),
        "end": _moment(date.ends_at, timing.last_day(date), date.all_day),
        "status": str(date.status),
        "note": date.status_note or None,
        "previousStart": previous and _moment(previous, None, all_day=False),
        "place": _place(date.place),
    }


def _date_of_series(date, url):
    return {
        "date": date.original_on.isoformat(),
        **_date(date),
        "text": date.text or None,
        "url": address_of(url, date),
    }


def _rule(event):
    if not series.recurs(event):
        return None
    rule = vevents.rule_of(event).to_ical().decode()
    return {"rrule": rule, "words": rule_words.in_words(event)}


def _moment(instant, day, all_day):
    return day.isoformat() if all_day else timezone.localtime(instant, timing.ZONE).isoformat()


def _place(place):
    if place is None:
        return None
    latitude, longitude = map(float, place.position) if place.position else (None, None)
    return {
        "name": place.name,
        "streetAddress": place.street_address or None,
        "postalCode": place.postal_code or None,
        "addressLocality": place.locality or None,
        "latitude": latitude,
        "longitude": longitude,
    }
