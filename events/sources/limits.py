"""How much a source may take: time, bytes, memory, redirects, events and dates."""

import time
from dataclasses import asdict, dataclass

from mysite import confinement
from mysite.confinement import MEGABYTE

MOST_EVENTS = 5_000
MOST_DATES_OF_ONE = 500
DAYS_BACK, DAYS_AHEAD = 31, 550  # what lies outside is not read in
LONGEST = {"title": 200, "place": 200, "text": 4_000}  # characters
LARGEST_REPLY = 32 * MEGABYTE  # what the child may write


@dataclass(frozen=True)
class Limits:
    """The figures of one run; only tests give others."""

    seconds: float = 30
    size: int = 2 * MEGABYTE  # decoded
    memory: int = 256 * MEGABYTE
    redirects: int = 3

    as_dict = asdict


@dataclass(frozen=True)
class Deadline:
    """The moment, by a clock that never jumps, when the work must be done."""

    at: float

    @classmethod
    def in_seconds(cls, seconds):
        return cls(time.monotonic() + seconds)

    @property
    def left(self):
        return max(0.0, self.at - time.monotonic())


def confine(limits):
    """Bind this process to its limits for ever."""
    confinement.confine(seconds=limits.seconds, memory=limits.memory, output=LARGEST_REPLY)
