"""What stands here already of one UID, when its source is read anew."""

import datetime
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Standing:
    """``known`` is the ``when`` of its series at the last reading, ``alone`` the RECURRENCE-IDs of
    the dates that keep a page of their own, ``past`` the days that ended pages tell of.
    """

    known: dict | None = None
    alone: frozenset[str] = frozenset()
    past: frozenset[datetime.date] = frozenset()

    def without_past(self, record):
        """The record less the dates that ended pages tell of."""
        return replace(record, dates=tuple(one for one in record.dates if one.day not in self.past))

    def parted(self, record):
        """The record less the dates that keep their own pages, and those dates."""
        alone = tuple(one for one in record.dates if one.on in self.alone)
        others = tuple(one for one in record.dates if one.on not in self.alone)
        return replace(record, dates=others), alone
