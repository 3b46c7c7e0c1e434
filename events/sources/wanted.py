"""From a record to the pages that it should be: one for a series that fits our rules, else one a date."""

import datetime
import hashlib
from dataclasses import dataclass

from .clocked import ONCE, clock, whole
from .series_fit import fitted
from .telling import told
from .versions import MASTER


@dataclass(frozen=True)
class Wanted:
    """One page as the source has it, in parts (``parts.py``)."""

    uid: str
    recurrence_id: str
    fingerprint: str
    versions: dict
    url: str
    parts: dict

    @property
    def key(self):
        return self.uid, self.recurrence_id

    @property
    def is_single(self):
        """Whether it takes place once, and is no date of a series either."""
        return not (self.recurrence_id or self.parts["when"]["rule"])

    @property
    def day(self):
        return self.parts["when"]["starts_on"]


@dataclass(frozen=True)
class Setting:
    """What the words of a record are put into: the source's name, our venues by name, today."""

    source_name: str
    venues: dict
    today: datetime.date


def wanted_of(record, setting, standing):
    """The pages of one record, less what pages that have been ended tell of already."""
    record = standing.without_past(record)
    rest, alone = standing.parted(record)
    series = rest.dates and fitted(rest, setting.today, standing.known, setting.venues)
    if series:
        pages = [_wanted(record, record.words[0], series, setting)]
        return pages + [_of_date(record, date, setting) for date in alone]
    return [_of_date(record, date, setting) for date in record.dates]


def _of_date(record, date, setting):
    when = {**clock(date, whole(date.start)), **ONCE}
    return _wanted(record, record.words_of(date), when, setting, date)


def _wanted(record, words, when, setting, date=None):
    """One page: of the whole series, or of one ``date``."""
    start = date.start if date else record.first
    mark = f"{start.isoformat()} {words.title.casefold()}"
    return Wanted(
        uid=record.uid,
        recurrence_id=date.on if date else "",
        fingerprint=hashlib.sha256(mark.encode()).hexdigest(),
        versions=versions_of(record, date),
        url=words.url,
        parts={**told(words, setting.source_name, setting.venues), "when": when},
    )


def versions_of(record, date):
    """Of the series and every date that it holds, or of the series and this date alone."""
    told = record.versions.items()
    return {on: version for on, version in told if date is None or on in {MASTER, date.on}}
