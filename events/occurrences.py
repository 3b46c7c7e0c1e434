"""Keeps the table of dates in step with the events, as a set: the number of queries is constant."""

from events.expansion import occurrences_of
from events.models.occurrence import Occurrence

DECIDED = [
    "original_on",
    "starts_on",
    "ends_on",
    "all_day",
    "starts_at",
    "ends_at",
    "status",
    "status_note",
    "previous_starts_at",
    "venue_id",
    "other_place",
    "text",
]
WRITTEN = [name.removesuffix("_id") for name in DECIDED]


def store(events):
    """Write the dates of these events. A date that stays keeps its row; one that went loses it."""
    stored = _stored(events)
    new, changed = [], []
    for event in events:
        for row in _matched(event, stored[event.pk]):
            (new if row.pk is None else changed).append(row)
    left = [row.pk for rows in stored.values() for row in rows.values()]
    if left:
        Occurrence.objects.filter(pk__in=left).delete()
    Occurrence.objects.bulk_update(changed, WRITTEN, batch_size=200)
    Occurrence.objects.bulk_create(new, batch_size=500)


def _stored(events):
    stored = {event.pk: {} for event in events}
    for row in Occurrence.objects.filter(event__in=stored):
        stored[row.event_id][row.original_on] = row
    return stored


def _matched(event, stored):
    """The rows to write, taken out of ``stored`` where they have one and differ from it."""
    for row in occurrences_of(event):
        known = _known(event, row, stored)
        if known is None:
            yield row
        elif _differ(known, row):
            row.pk = known.pk
            yield row


def _known(event, row, stored):
    """A single event has one date, wherever it is moved; a date of a series is known by its day."""
    if not event.rule and row.original_on not in stored and len(stored) == 1:
        return stored.pop(next(iter(stored)))
    return stored.pop(row.original_on, None)


def _differ(known, row):
    return any(getattr(known, name) != getattr(row, name) for name in DECIDED)
