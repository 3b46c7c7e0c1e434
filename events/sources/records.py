"""What the child tells of one UID, checked anew: plain values of known kinds and lengths."""

import datetime
from dataclasses import dataclass

from .dates import Date, when
from .limits import MOST_DATES_OF_ONE
from .versions import MASTER, Version
from .words import Words


@dataclass(frozen=True)
class Record:
    """One UID: a single event, or a series with its dates in the window.

    ``first`` and ``last`` are where the event itself begins and, inclusive, ends.
    """

    uid: str
    versions: dict
    rule: str
    extra: bool
    first: datetime.date
    last: datetime.date
    words: tuple
    dates: tuple

    @classmethod
    def checked(cls, raw):
        words = tuple(Words.checked(one) for one in raw["words"])
        dates = tuple(Date.checked(one) for one in raw["dates"])
        if (
            not dates
            or len(dates) > MOST_DATES_OF_ONE
            or any(not 0 <= d.words < len(words) for d in dates)
        ):
            raise ValueError("dates without words")
        return cls(
            str(raw["uid"])[:255],
            versions_of(raw, dates),
            str(raw["rule"])[:500],
            bool(raw["extra"]),
            when(raw["first"]),
            when(raw["last"]),
            words,
            dates,
        )

    @property
    def usual(self):
        """The first date as the series itself has it, also when it is no date of the window."""
        return Date(0, "", self.first, self.last)

    def words_of(self, date):
        return self.words[date.words]


def versions_of(raw, dates):
    """Those of the series and of the dates that are read in."""
    wanted = {MASTER, *(date.on for date in dates)}
    found = raw["versions"].items()
    return {on: Version.checked(version) for on, version in found if on in wanted}
