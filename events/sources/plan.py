"""What a source would make, change and take back: worked out before anything is written."""

import hashlib
import json
from dataclasses import dataclass, field

from events.models import EventPage, SourcedEvent
from events.models.source import WORDS
from events.rule_words import in_words

from . import parts
from .wanted import Wanted

NEW, CHANGED, WITHDRAWN = "nytt", "ändrat", "återkallat"
REPLACED = "ersätts av sin serie"
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
    def replaced(self):
        """Dates that had a page of their own and are now in a series."""
        return self.of_kind(REPLACED)

    @property
    def shown(self):
        return [*self.new, *self.changed, *self.replaced, *self.withdrawn]

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
