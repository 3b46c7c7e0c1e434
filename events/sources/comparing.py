"""Compare what a source says with what has been read in before. Asks a constant number of queries."""

from collections import defaultdict

from django.utils import timezone

from events import timing
from events.models import EventPage, SourcedEvent, Venue

from . import parts
from .plan import CHANGED, NEW, OLDER, SAME, WITHDRAWN, Change, Plan
from .wanted import Setting, wanted_of


def plan_of(source, reply, at):
    """Compare a Reply with what has been read in before. Asks a constant number of queries."""
    rows = Rows(source)
    wanted, skipped = everything_wanted(source, reply, rows, at)
    keys = {one.key for one in wanted}
    changes = [change for one in wanted if (change := rows.change(one, keys))]
    left_out = {one["uid"] for one in reply.skipped}
    gone, future = [], 0
    for row in rows.still_ahead(at):
        future += 1
        if row.pk not in rows.met and row.uid not in left_out and row.withdrawn_at is None:
            gone.append(Change(WITHDRAWN, None, row, row.event))
    return Plan([*changes, *gone], [*reply.skipped, *skipped], future)


def everything_wanted(source, reply, rows, at):
    """The pages that the records ask for, and those that no event can be, with why."""
    venues = {venue.name.casefold(): venue.pk for venue in Venue.objects.all()}
    setting = Setting(source.name, venues, timezone.localdate(at))
    wanted, skipped = {}, []
    for record in reply.records:
        known = rows.known_series(record.uid)
        for one in wanted_of(record, setting, known):
            if why := fault(one):
                skipped.append({"uid": one.uid, "title": one.parts["title"], "why": why})
            else:
                wanted[one.key] = one
    return list(wanted.values()), skipped


def fault(wanted):
    """What our own rules say against the event's times, in words."""
    page = EventPage()
    parts.put(page, "when", wanted.parts["when"])
    found = timing.faults(page) or page.recurrence_faults()
    return " ".join(dict.fromkeys(found.values()))


class Rows:
    """What has been read in from a source before, by key and by fingerprint."""

    def __init__(self, source):
        rows = SourcedEvent.objects.filter(source=source)
        self.all = list(rows.select_related("event__latest_revision"))
        self.by_key = {(row.uid, row.recurrence_id): row for row in self.all}
        self.by_mark = defaultdict(list)
        for row in self.all:
            self.by_mark[row.fingerprint].append(row)
        self.met = set()

    def known_series(self, uid):
        row = self.by_key.get((uid, ""))
        return row.imported.get("when") if row else None

    def still_ahead(self, at):
        return [row for row in self.all if row.event and row.event.ends_at > at]

    def change(self, wanted, keys):
        """What is to be done about one; None when an editor has deleted its page."""
        row = self.by_key.get(wanted.key) or self.renamed(wanted, keys)
        if row is None:
            return Change(NEW, wanted)
        self.met.add(row.pk)
        if row.event is None:
            return None
        return compared(wanted, row)

    def renamed(self, wanted, keys):
        """The row of the same event under another UID, where a source renews them at every export."""
        for row in self.by_mark[wanted.fingerprint]:
            if row.pk not in self.met and (row.uid, row.recurrence_id) not in keys:
                return row
        return None


def compared(wanted, row):
    """Each part that the source has changed, unless an editor has changed it here."""
    now = parts.parts_of(row.event)
    locked = [
        name
        for name, value in row.imported.items()
        if name in row.locked or not parts.is_same(name, now[name], value)
    ]
    if is_older(wanted, row):
        return Change(OLDER, wanted, row, row.event, locked=locked)
    differing = {
        name: value
        for name, value in wanted.parts.items()
        if name not in locked and value != row.imported.get(name)
    }
    kind = CHANGED if differing or row.withdrawn_at else SAME
    return Change(kind, wanted, row, row.event, differing, locked)


def is_older(wanted, row):
    """Whether the source serves a copy from before what we have. A new UID counts from the start."""
    if wanted.uid != row.uid:
        return False
    if wanted.sequence != row.sequence:
        return wanted.sequence < row.sequence
    return bool(wanted.modified and row.modified and wanted.modified < row.modified)
