"""What one reading would do with one event."""

from dataclasses import dataclass, field

from events.models import EventPage, SourcedEvent
from events.models.source import WORDS
from events.rule_words import in_words

from . import parts
from .wanted import Wanted

NEW, CHANGED, WITHDRAWN = "nytt", "ändrat", "återkallat"
REPLACED = "ersätts av sin serie"
ENDED = "behåller det som har varit"
SAME, OLDER = "oförändrat", "äldre än vårt"


@dataclass
class Change:
    """One event: as the source has it, the row and page that it has here, and what differs."""

    kind: str
    wanted: Wanted | None
    row: SourcedEvent | None = None
    page: EventPage | None = None
    differing: dict = field(default_factory=dict)
    locked: list = field(default_factory=list)
    kin: EventPage | None = None  # the page of other dates of the same event
    inherited: dict = field(default_factory=dict)  # what an editor has said of a page before it
    is_down: bool = False  # whether an editor has unpublished that one

    @property
    def uid(self):
        return self.wanted.uid if self.wanted else self.row.uid

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
