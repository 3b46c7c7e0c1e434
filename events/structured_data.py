"""One event as schema.org tells it, from the same fields as the page and the calendar."""

from django.utils import timezone

from events import status, timing
from mysite.structured_data import filled, web_page

ONLINE = "https://schema.org/OnlineEventAttendanceMode"
OFFLINE = "https://schema.org/OfflineEventAttendanceMode"
MIXED = "https://schema.org/MixedEventAttendanceMode"
# What schema.org knows of a CreativeWork and not of an Event.
OF_TEXTS = {"headline", "datePublished", "dateModified", "publisher"}


def event_data(event, request, organiser=None):
    """schema.org/Event. ``organiser`` is an organisation that is open to everybody, or None."""
    data = web_page(
        event,
        request,
        kind="Event",
        startDate=_start(event),
        endDate=timing.last_day(event) if event.all_day else timezone.localtime(event.ends_at),
        previousStartDate=_previous(event),
        eventStatus=status.schema_status(event),
        eventAttendanceMode=_attendance(event),
        location=_location(event),
        organizer={"@type": "Organization", "name": organiser.title} if organiser else None,
    )
    return {name: value for name, value in data.items() if name not in OF_TEXTS}


def _start(event):
    return event.starts_on if event.all_day else timezone.localtime(event.starts_at)


def _previous(event):
    if event.previous_starts_at is None:
        return None
    before = timezone.localtime(event.previous_starts_at)
    return before.date() if event.all_day else before


def _attendance(event):
    if event.online_url:
        return MIXED if event.venue else ONLINE
    return OFFLINE


def _location(event):
    """Place, VirtualLocation or both; None when the place is not set."""
    places = [
        *([_place(event.venue)] if event.venue else []),
        *([{"@type": "VirtualLocation", "url": event.online_url}] if event.online_url else []),
    ]
    return places if len(places) > 1 else next(iter(places), None)


def _place(venue):
    address = {
        "@type": "PostalAddress",
        "streetAddress": venue.street_address,
        "postalCode": venue.postal_code,
        "addressLocality": venue.locality,
        "addressCountry": "SE",
    }
    return {"@type": "Place", "name": venue.name, "address": filled(address)}
