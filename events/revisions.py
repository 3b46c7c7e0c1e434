"""What calendars know a stored VEVENT by, and which revision of it this is; see models/feed.py."""

import uuid
from urllib.parse import urlsplit

from django.conf import settings

from events import ical


def new_uid():
    """An identity for good: it ends with the site's host, and tells nothing that may change."""
    return f"{uuid.uuid4()}@{urlsplit(settings.SITE_URL).hostname}"


def identity_of(entry):
    return ical.Identity(entry.uid, entry.sequence, entry.created, entry.last_modified)


def revise(entry, text_for, at):
    """Bring the entry up to date with ``text_for(identity)``; says whether that tells something new.

    Then ``at`` is its last change, and its sequence is higher if time, place or state is another.
    """
    written = text_for(identity_of(entry))
    if written == entry.vevent:
        return False
    moved = entry.vevent and ical.schedule(written) != ical.schedule(entry.vevent)
    entry.sequence += 1 if moved else 0
    entry.last_modified = max(at, entry.last_modified)
    entry.vevent = text_for(identity_of(entry))
    return True
