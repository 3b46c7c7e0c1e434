"""What other rooms tell in the report: each registers its section when it is ready.

A section's ``gather(year, at)`` gives JSON: ``counts`` as pairs of a label and a number, or None for
what was not counted (known_since.py); ``notes`` on them in words; and ``tables`` from ``table``.
"""

from collections.abc import Callable
from dataclasses import dataclass

_registered = {}


@dataclass(frozen=True)
class Section:
    name: str
    heading: str
    gather: Callable


def register(section):
    """Add the section; raises ValueError when another has its name."""
    if _registered.setdefault(section.name, section) != section:
        raise ValueError(f"Two sections are called {section.name}.")


def table(caption, columns, rows, *, empty):
    """A table of texts; the first column names its row, and ``empty`` is said when there is none."""
    return {"caption": caption, "columns": columns, "rows": rows, "empty": empty}


def sections(year, at):
    """What every room tells, in the order of the headings."""
    ordered = sorted(_registered.values(), key=lambda section: section.heading)
    return [
        {"name": section.name, "heading": section.heading, **section.gather(year, at)}
        for section in ordered
    ]
