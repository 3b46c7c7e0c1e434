"""Who answers for what on a day: every insats by every responsible body, and what nobody has set.

A hole is something that the agreement asks for and nobody has written yet. Page, files
(matrix_files.py) and yearly report print the same rows, so that they count the same holes.
"""

import datetime
from dataclasses import dataclass, field

from .action_duties import RESPONSIBLE

CONTRIBUTING = "medverkande"
# The three role groups that the agreement speaks of, by the field that tells their part.
ROLE_GROUPS = {
    "business_part": "Företagare",
    "elected_part": "Förtroendevalda",
    "officials_part": "Tjänstepersoner",
}
# What every insats owes, by its name in the JSON.
OWED = {"responsible": "Ansvarigt organ", **ROLE_GROUPS, "board_goals": "Nämndmål"}


def holes_in(values):
    """The names of what is owed and has no value among ``values``."""
    return [name for name in OWED if not values[name]]


@dataclass(frozen=True)
class Row:
    """One insats; ``held`` are the duties that hold on the day, ``goals`` what boards have set.

    ``texts`` are the role groups' parts as they read then. ``texts_from`` is the later day that they
    are from when nobody knows how they read.
    """

    action: object
    held: list = field(default_factory=list)
    goals: list = field(default_factory=list)
    texts: dict = field(default_factory=dict)
    texts_from: datetime.date | None = None

    def names(self, role):
        return [duty.body.name for duty in self.duties(role)]

    def duties(self, role):
        """The rows of ActionResponsibility with that role."""
        return [duty for duty in self.held if duty.role == role]

    @property
    def responsible(self):
        return self.names(RESPONSIBLE)

    @property
    def contributing(self):
        return self.names(CONTRIBUTING)

    @property
    def parts(self):
        """The role groups' words and what each does; empty when nobody has said."""
        return [(label, self.part(name)) for name, label in ROLE_GROUPS.items()]

    def part(self, name):
        """What the role group does by the text of its field."""
        return (self.texts.get(name) or "").strip()

    @property
    def holes(self):
        """The names of what is owed and not set."""
        parts = {name: self.part(name) for name in ROLE_GROUPS}
        return holes_in({"responsible": self.responsible, "board_goals": self.goals, **parts})

    def role_of(self, body):
        """What the body is to this insats, in a word; empty when nothing."""
        roles = {duty.role for duty in self.held if duty.body.pk == body.pk}
        return RESPONSIBLE if RESPONSIBLE in roles else next(iter(roles), "")


@dataclass(frozen=True)
class Matrix:
    """All rows by all bodies."""

    rows: list
    bodies: list

    @property
    def holes(self):
        """How many holes there are in all."""
        return sum(len(row.holes) for row in self.rows)

    @property
    def holes_by_kind(self):
        """What is owed, in words, with how many insatser lack it."""
        return [
            (label, sum(name in row.holes for row in self.rows)) for name, label in OWED.items()
        ]

    @property
    def table(self):
        """Each row with its role under each body, in the bodies' order."""
        return [(row, [row.role_of(body) for body in self.bodies]) for row in self.rows]
