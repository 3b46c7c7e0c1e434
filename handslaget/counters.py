"""What the site counts by itself: each room registers its counters when it is ready.

A counter counts only what lists may name at the moment. ``during_year`` says which kind it is: what
happened during a year, counted once more when the year has ended, or how many there are just now,
where the ended year keeps its last count since nobody can count it afterwards.
"""

from collections.abc import Callable
from dataclasses import dataclass

BY_HAND = "Nej, värdena skrivs in för hand"
_registered = {}


@dataclass(frozen=True)
class Counter:
    """``count(year, at)`` gives the number for one of the town's years, as known at ``at``."""

    name: str
    label: str
    definition: str
    count: Callable
    during_year: bool

    @property
    def explained(self):
        """The label with its definition, as the editor chooses it."""
        return f"{self.label}. {self.definition}"


def register(counter):
    """Make the counter one to choose; raises ValueError when another has its name."""
    if _registered.setdefault(counter.name, counter) != counter:
        raise ValueError(f"Two counters are called {counter.name}.")


def named(name):
    """The counter of that name, or None: one whose room is gone counts nothing."""
    return _registered.get(name)


def choices():
    """No counter, and the counters in the order of their labels, for the editor's form."""
    counters = sorted(_registered.values(), key=lambda counter: counter.label)
    return [("", BY_HAND), *((counter.name, counter.explained) for counter in counters)]
