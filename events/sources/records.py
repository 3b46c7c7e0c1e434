"""What the child tells, checked anew: plain values of known kinds and lengths."""

import datetime
from dataclasses import dataclass

from .clocked import whole
from .limits import LONGEST, MOST_DATES_OF_ONE
from .plain import one_line, paragraphs, title, web_address

STATUSES = {"CONFIRMED", "TENTATIVE", "CANCELLED"}


@dataclass(frozen=True)
class Words:
    """What readers see of a date."""

    title: str
    text: str = ""
    place: str = ""
    url: str = ""
    status: str = "CONFIRMED"

    @classmethod
    def checked(cls, raw):
        return cls(
            title(raw["title"], LONGEST["title"]),
            paragraphs(raw["text"], LONGEST["text"]),
            one_line(raw["place"], LONGEST["place"]),
            web_address(raw["url"]),
            raw["status"] if raw["status"] in STATUSES else "CONFIRMED",
        )


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


@dataclass(frozen=True)
class Record:
    """One UID: a single event, or a series with its dates in the window.

    ``first`` and ``last`` are where the event itself begins and, inclusive, ends.
    """

    uid: str
    sequence: int
    modified: str
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
            int(raw["sequence"]),
            str(raw["modified"])[:20],
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


def when(text):
    """A date, or a datetime by the wall clock."""
    if len(text) == 10:
        return datetime.date.fromisoformat(text)
    moment = datetime.datetime.fromisoformat(text)
    if moment.tzinfo:
        raise ValueError("a zone where there should be none")
    return moment
