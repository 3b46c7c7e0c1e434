"""What a source would make, change and take back: worked out before anything is written."""

import hashlib
import json
from collections import defaultdict
from dataclasses import dataclass, field

from django.utils import timezone

from events import timing
from events.models import EventPage, SourcedEvent, Venue
from events.models.source import WORDS
from events.rule_words import in_words

from . import parts
from .wanted import Setting, Wanted, wanted_of

NEW, CHANGED, WITHDRAWN = "nytt", "ändrat", "återkallat"
SAME, OLDER = "oförändrat", "äldre än vårt"
GONE_TOO_MANY = 3  # more than a third of what is to come


@dataclass
class Change:
    """One event: as the source has it, the row and page that it has here, and what differs."""

    kind: str
    wanted: Wanted | None
    row: SourcedEvent | None = None
    page: EventPage | None = None
    differing: dict = field(default_factory=dict)
    locked: list = field(default_factory=list)

    @property
    def title(self):
        return self.wanted.parts["title"] if self.wanted else self.page.title

    @property
    def when(self):
        """First day and hour, for the preview."""
        if self.wanted is None:
            return str(self.page.starts_on)
        when = self.wanted.parts["when"]
        return f"{when['starts_on']} {(when['start_time'] or '')[:5]}".strip()

    @property
    def rhythm(self):
        """How it recurs, in words."""
        if self.wanted is None:
            return ""
        page = EventPage()
        parts.put(page, "when", self.wanted.parts["when"])
        return in_words(page)

    @property
    def returns(self):
        """Whether the source has it again after having left it out."""
        return self.kind == CHANGED and self.row.withdrawn_at is not None

    @property
    def words(self):
        """Which parts change, in words."""
        return ", ".join(WORDS[name] for name in self.differing)

    @property
    def locked_words(self):
        return ", ".join(WORDS[name] for name in self.locked)


@dataclass
class Plan:
    """Every change of one reading; ``skipped`` is what is left out: its title and why."""

    changes: list
    skipped: list
    future: int

    def of_kind(self, kind):
        return [change for change in self.changes if change.kind == kind]

    @property
    def new(self):
        return self.of_kind(NEW)

    @property
    def changed(self):
        return self.of_kind(CHANGED)

    @property
    def same(self):
        return [*self.of_kind(SAME), *self.of_kind(OLDER)]

    @property
    def withdrawn(self):
        return self.of_kind(WITHDRAWN)

    @property
    def shown(self):
        return [*self.new, *self.changed, *self.withdrawn]

    @property
    def empties(self):
        """Whether so much has gone that something is likely to be wrong at the source."""
        return len(self.withdrawn) > 1 and len(self.withdrawn) * GONE_TOO_MANY > self.future

    @property
    def digest(self):
        """Stands for what the editor was shown."""
        shown = [
            (one.kind, one.row and one.row.pk, one.wanted and one.wanted.parts, one.differing)
            for one in self.shown
        ]
        return hashlib.sha256(json.dumps(shown, sort_keys=True, default=str).encode()).hexdigest()


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
