"""One date of an event, as the child tells it, checked anew."""

import datetime
from dataclasses import dataclass

from .clocked import whole


@dataclass(frozen=True)
class Date:
    """One date by the town's clock. ``on`` is what the rule says of it; the end is inclusive."""

    words: int
    on: str
    start: datetime.date
    end: datetime.date

    @classmethod
    def checked(cls, raw):
        return cls(int(raw["words"]), str(raw["on"])[:32], when(raw["start"]), when(raw["end"]))

    @property
    def all_day(self):
        return not isinstance(self.start, datetime.datetime)

    @property
    def day(self):
        """The day that it would have had by the rule."""
        return datetime.date.fromisoformat(self.on[:10]) if self.on else whole(self.start)


def when(text):
    """A date, or a datetime by the wall clock."""
    if len(text) == 10:
        return datetime.date.fromisoformat(text)
    moment = datetime.datetime.fromisoformat(text)
    if moment.tzinfo:
        raise ValueError("a zone where there should be none")
    return moment
