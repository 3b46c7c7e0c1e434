"""From a record to the pages that it should be: one for a series that fits our rules, else one a date."""

import datetime
import hashlib
from dataclasses import dataclass
from html import escape

from .clocked import ONCE, STATUS, clock, whole
from .placing import placed
from .plain import cut
from .series_fit import fitted

LONGEST_INTRO = 300


@dataclass(frozen=True)
class Wanted:
    """One page as the source has it, in parts (``parts.py``)."""

    uid: str
    recurrence_id: str
    fingerprint: str
    sequence: int
    modified: str
    url: str
    parts: dict

    @property
    def key(self):
        return self.uid, self.recurrence_id


@dataclass(frozen=True)
class Setting:
    """What the words of a record are put into: the source's name, our venues by name, today."""

    source_name: str
    venues: dict
    today: datetime.date


def wanted_of(record, setting, known=None):
    """The pages of one record. ``known`` is the ``when`` of its series at the last reading."""
    series = fitted(record, setting.today, known, setting.venues)
    if series:
        return [_wanted(record, record.words[0], series, setting)]
    dates = (({**clock(date, whole(date.start)), **ONCE}, date) for date in record.dates)
    return [_wanted(record, record.words_of(date), when, setting, date) for when, date in dates]


def _wanted(record, words, when, setting, date=None):
    """One page: of the whole series, or of one ``date``."""
    start = date.start if date else record.first
    mark = f"{start.isoformat()} {words.title.casefold()}"
    return Wanted(
        uid=record.uid,
        recurrence_id=date.on if date else "",
        fingerprint=hashlib.sha256(mark.encode()).hexdigest(),
        sequence=record.sequence,
        modified=record.modified,
        url=words.url,
        parts={**told(words, setting.source_name, setting.venues), "when": when},
    )


def told(words, source_name, venues):
    """Every part but the time."""
    intro, text = intro_and_text(words, source_name)
    return {
        "title": words.title,
        "intro": intro,
        "text": text,
        "status": str(STATUS[words.status]),
        "place": placed(words, venues),
    }


def intro_and_text(words, source_name):
    """The intro, and as HTML what it has no room for."""
    first, _, rest = words.text.partition("\n\n")
    first = " ".join(first.split())
    intro = cut(first, LONGEST_INTRO) or cut(f"{words.title}. Från {source_name}.", LONGEST_INTRO)
    paragraphs = (rest if intro == first else words.text).split("\n\n")
    return intro, "".join(as_paragraph(one) for one in paragraphs if one.strip())


def as_paragraph(text):
    return f"<p>{'<br/>'.join(escape(line, quote=False) for line in text.split(chr(10)))}</p>"
