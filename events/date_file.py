"""One date of a series as a calendar file of its own.

A lone part of a series (RECURRENCE-ID without its series) is refused by some calendars, so the date
is told as a single event. Its UID is the series' with the day in it: the same at every download, so
that the newer one takes the older one's place, and never the one that subscribers have.
"""

from dataclasses import replace

from events import entries, ical, revisions
from events.date_address import address_of


def text_of(event, date, entry, at):
    """One VEVENT without a rule; ``date`` is a row of the event's and ``entry`` its CalendarEntry."""
    identity = revisions.identity_of(entry)
    date_identity = replace(identity, uid=uid_of(entry.uid, date.original_on))
    url = address_of(event.full_url or "", date)
    part = ical.component(event, date, date_identity, url, **entries.named_with(event, at))
    return part.to_ical().decode()


def uid_of(uid, day):
    """The UID of a series with the day in it, before the @ that ends with the host's name."""
    name, at_sign, host = uid.rpartition("@")
    return f"{name}-{day:%Y%m%d}{at_sign}{host}" if at_sign else f"{uid}-{day:%Y%m%d}"
