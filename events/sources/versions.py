"""Which copy of an event is the older one: by SEQUENCE, else LAST-MODIFIED, else DTSTAMP (RFC 5546 §2.1.5).

Each VEVENT of a series counts for itself, so they are compared one by one: the series first, then
the dates that both copies tell of. One that a copy has dropped says nothing of that copy's age.
"""

from typing import NamedTuple

MASTER = ""  # the series itself, or an event that is none; its dates are named by RECURRENCE-ID


class Version(NamedTuple):
    """``modified`` and ``stamp`` are in UTC as text, which sorts as it should; empty if not told."""

    sequence: int
    modified: str
    stamp: str

    @classmethod
    def checked(cls, raw):
        sequence, modified, stamp = raw
        return cls(int(sequence), str(modified)[:20], str(stamp)[:20])


def is_older(copy, known):
    """Whether ``copy`` is from before ``known``. Both are Versions by RECURRENCE-ID."""
    ages = {on: age(copy[on], known[on]) for on in copy.keys() & known.keys()}
    if master := ages.pop(MASTER, 0):
        return master < 0
    return min(ages.values(), default=0) < 0 >= max(ages.values())


def age(one, other):
    """Below zero if ``one`` is the older, above if it is the newer, else zero."""
    if one.sequence != other.sequence:
        return one.sequence - other.sequence
    pairs = (one.modified, other.modified), (one.stamp, other.stamp)
    mine, others = next((pair for pair in pairs if all(pair)), ("", ""))
    return (mine > others) - (mine < others)


def differ(one, other):
    """Whether they differ in more than DTSTAMP, which many sources set anew at every fetch."""
    without = [{on: version[:2] for on, version in both.items()} for both in (one, other)]
    return without[0] != without[1]
