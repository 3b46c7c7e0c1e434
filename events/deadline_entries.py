"""The stored VEVENTs of milestones and last days: written anew when what they tell has changed."""

from functools import partial

from events import revisions
from events.deadline_ical import vevent
from events.models.deadline_entry import DeadlineEntry

WRITTEN = ["sequence", "last_modified", "vevent"]


def texts(found, at):
    """The VEVENTs of these deadlines, by day; the number of queries is constant."""
    found = sorted(found, key=lambda one: (one.day, one.key))
    entries = _entries(found, at)
    changed = [entries[one.key] for one in found if _write(entries[one.key], one, at)]
    DeadlineEntry.objects.bulk_update(changed, WRITTEN, batch_size=200)
    return [entries[one.key].vevent for one in found]


def _entries(found, at):
    """Two requests may meet here: the first one's identity stands."""
    keys = [one.key for one in found]
    entries = DeadlineEntry.objects.in_bulk(keys, field_name="key")
    new = [
        DeadlineEntry(key=key, uid=revisions.new_uid(), created=at, last_modified=at)
        for key in keys
        if key not in entries
    ]
    if not new:
        return entries
    DeadlineEntry.objects.bulk_create(new, ignore_conflicts=True, batch_size=500)
    return DeadlineEntry.objects.in_bulk(keys, field_name="key")


def _write(entry, deadline, at):
    """Bring the entry up to date; says whether its row changed."""
    url = deadline.page.full_url or ""
    return revisions.revise(entry, partial(vevent, deadline, url=url), at)
