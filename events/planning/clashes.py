"""Which planned dates stand in each other's way: the same day, and the same audience or sector. Pure."""

from dataclasses import dataclass

from events import timing
from events.planning.planned import Planned


@dataclass(frozen=True)
class Clash:
    """The other date, and the ids of what both turn to, by list."""

    other: Planned
    shared: dict


def find(rows):
    """Give each row those that it clashes with. What is off is in nobody's way."""
    by_day = {}
    for row in rows:
        for day in _days(row):
            by_day.setdefault(day, []).append(row)
    for same_day in by_day.values():
        for row in same_day:
            known = {id(clash.other) for clash in row.clashes}
            row.clashes += [
                clash for clash in between(row, same_day) if id(clash.other) not in known
            ]


def between(row, others):
    """The clashes of one row with these others."""
    found = [Clash(other, _shared(row, other)) for other in others if other.pk != row.pk]
    return [] if row.date.is_off else [c for c in found if c.shared and not c.other.date.is_off]


def _shared(row, other):
    shared = {name: ids & other.topics[name] for name, ids in row.topics.items()}
    return {name: ids for name, ids in shared.items() if ids}


def _days(row):
    count = timing.day_count(row.date)
    return [row.date.starts_on + timing.DAY * number for number in range(min(count, LONGEST))]


LONGEST = 366  # days of one date that are looked at
