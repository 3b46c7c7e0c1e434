"""One event and its dates as schema.org tells of them, from the same fields as the page and the calendar."""

from django.utils import timezone

from events import status, timing
from events.date_address import address_of
from events.offer import offer_of
from mysite.structured_data import filled, web_page

ONLINE = "https://schema.org/OnlineEventAttendanceMode"
OFFLINE = "https://schema.org/OfflineEventAttendanceMode"
MIXED = "https://schema.org/MixedEventAttendanceMode"
MOST_PARTS = 30
# What schema.org knows of a CreativeWork and not of an Event.
OF_TEXTS = {"headline", "datePublished", "dateModified", "publisher"}


def event_data(event, dates, request, organiser=None):
    """schema.org/Event of the date that is shown; of a series EventSeries with the dates to come.

    ``organiser`` is an organisation that is open to everybody, or None.
    """
    by = {"@type": "Organization", "name": organiser.title} if organiser else None
    if not event.rule:
        return _told(event, request, "Event", **_date(event, dates.shown), organizer=by)
    if dates.is_asked:
        parent = {"@type": "EventSeries", **_named(event, request)}
        one = {**_date(event, dates.shown), **_address(event, dates.shown, request)}
        return _told(event, request, "Event", **{**one, "organizer": by, "superEvent": parent})
    return _told(event, request, "EventSeries", **_series(event, dates, request, by))


def _told(event, request, kind, **data):
    offers = offer_of(event, event.get_full_url(request))
    told = web_page(event, request, kind=kind, offers=offers, **data)
    return {name: value for name, value in told.items() if name not in OF_TEXTS}


def _series(event, dates, request, organiser):
    every = [*reversed(dates.past), *dates.coming]
    return {
        "startDate": _start(every[0]),
        "endDate": _end(every[-1]),
        "eventStatus": status.schema_status(event),
        "eventAttendanceMode": _attendance(event, event),
        "location": _location(event, event),
        "organizer": organiser,
        "subEvent": [_part(event, date, request) for date in _parts(dates)],
    }


def _parts(dates):
    """The next dates; of a series that is over its last ones."""
    return dates.coming[:MOST_PARTS] or dates.past[MOST_PARTS - 1 :: -1]


def _part(event, date, request):
    """One date of a series, within what tells of the whole."""
    about = {"@type": "Event", **_named(event, request), "description": date.text}
    return filled({**about, **_date(event, date), **_address(event, date, request)})


def _named(event, request):
    return {"name": event.title, "url": event.get_full_url(request)}


def _address(event, date, request):
    return {"url": address_of(event.get_full_url(request), date)}


def _date(event, date):
    return {
        "startDate": _start(date),
        "endDate": _end(date),
        "previousStartDate": _previous(date),
        "eventStatus": status.schema_status(date),
        "eventAttendanceMode": _attendance(event, date),
        "location": _location(event, date),
    }


def _start(date):
    return date.starts_on if date.all_day else timezone.localtime(date.starts_at)


def _end(date):
    return timing.last_day(date) if date.all_day else timezone.localtime(date.ends_at)


def _previous(date):
    if date.previous_starts_at is None:
        return None
    before = timezone.localtime(date.previous_starts_at)
    return before.date() if date.all_day else before


def _attendance(event, date):
    if event.online_url:
        return MIXED if date.place else ONLINE
    return OFFLINE


def _location(event, date):
    """Place, VirtualLocation or both; None when the place is not set."""
    places = [
        *([_place(date.place)] if date.place else []),
        *([{"@type": "VirtualLocation", "url": event.online_url}] if event.online_url else []),
    ]
    return places if len(places) > 1 else next(iter(places), None)


def _place(place):
    """Of a place that is not in our list the one text is all that is known, the address too."""
    address = _address_of(place) if place.is_listed else place.postal_address
    said = {"@type": "Place", "name": place.name, "address": address}
    return filled({**said, "geo": _position(place)})


def _address_of(venue):
    return filled(
        {
            "@type": "PostalAddress",
            "streetAddress": venue.street_address,
            "postalCode": venue.postal_code,
            "addressLocality": venue.locality,
            "addressCountry": "SE",
        }
    )


def _position(place):
    if place.position is None:
        return None
    latitude, longitude = map(float, place.position)
    return {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
