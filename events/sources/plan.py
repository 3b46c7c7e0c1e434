"""What a source would make, change and take back: worked out before anything is written."""

import hashlib
import json
from dataclasses import dataclass, field

from .change import CHANGED, ENDED, NEW, OLDER, REPLACED, SAME, WITHDRAWN

GONE_TOO_MANY = 3  # more than a third of what is to come


@dataclass
class Plan:
    """Every change of one reading; ``skipped`` is what is left out, and ``unsaved`` what turned out
    not to be possible to save: title and why.
    """

    changes: list
    skipped: list
    future: int
    unsaved: list = field(default_factory=list)

    def leave_out(self, uid, title, why):
        """Nothing of this event was written after all."""
        self.changes = [one for one in self.changes if one.uid != uid]
        self.unsaved.append({"title": title, "why": why})

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
    def ended(self):
        """Pages that stay with the dates that are over; the others have pages of their own."""
        return self.of_kind(ENDED)

    @property
    def shown(self):
        return [*self.ended, *self.new, *self.changed, *self.replaced, *self.withdrawn]

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
