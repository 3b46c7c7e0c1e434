"""Which bodies answer for an insats or take part in it on a day, and which did before.

Both the duty and the body must hold on the day: a body that was renamed stands among the earlier
ones under the name that it had.
"""

from dataclasses import dataclass, field

RESPONSIBLE = "ansvarig"
TWICE = (
    "Organet har redan den rollen då. Ta bort den ena raden, eller skriv dagar som inte överlappar."
)


@dataclass(frozen=True)
class Duties:
    """Rows of ActionResponsibility by role; ``earlier`` are pairs of a row and its last day."""

    responsible: list = field(default_factory=list)
    contributing: list = field(default_factory=list)
    earlier: list = field(default_factory=list)


def duties_of(action, day):
    """The insats' duties on ``day``, in the editor's order: one query."""
    return duties_from(list(action.responsibilities.select_related("body")), day)


def duties_from(rows, day):
    """The same from rows of ActionResponsibility that are already read with their bodies."""
    held = [row for row in rows if row.is_valid(day) and row.body.is_valid(day)]
    ended = [(row, last_day(row)) for row in rows]
    return Duties(
        responsible=[row for row in held if row.role == RESPONSIBLE],
        contributing=[row for row in held if row.role != RESPONSIBLE],
        earlier=[(row, last) for row, last in ended if last and last < day],
    )


def held_twice(rows):
    """Those of the rows whose body has the same role in a row before it, on some day of both."""
    return [
        row
        for number, row in enumerate(rows)
        if any(_is_same(row, one) and row.overlaps(one) for one in rows[:number])
    ]


def _is_same(row, other):
    return (row.body_id, row.role) == (other.body_id, other.role)


def last_day(row):
    """The last day on which both the duty and the body hold; None when neither has an end."""
    return min((day for day in (row.valid_to, row.body.valid_to) if day), default=None)
