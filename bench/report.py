"""How a measurement is told: one line each, with its limit, and an exit code when one is missed."""

import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A measured value and the limit it must keep; ``at_least`` turns the limit into a floor."""

    name: str
    value: float
    limit: float
    unit: str = ""
    at_least: bool = False

    @property
    def kept(self):
        return self.value >= self.limit if self.at_least else self.value <= self.limit

    def __str__(self):
        sign = "≥" if self.at_least else "≤"
        verdict = "ok" if self.kept else "MISSED"
        limit = f"({sign} {self.limit:g})"
        return f"  {self.name:<44} {self.value:>10,.4g} {self.unit:<8} {limit:>10}  {verdict}"


def tell(title, figures):
    """Print the figures under a title; leave with 1 when a limit is missed."""
    print(title)
    missed = False
    for figure in figures:
        print(figure, flush=True)
        missed = missed or not figure.kept
    sys.exit(missed)
