"""The way through the years: what each insats is to reach and when, as rows and as a picture.

The table says everything; the picture beside it shows the same stops on lines, one line an insats.
"""

import datetime
import itertools
import math
from dataclasses import dataclass, field

STATES = {"done": "klart", "late": "försenat", "planned": "planerat"}
LEFT, WIDTH, LANE, TOP = 40, 720, 36, 40  # of the picture, in its own units
MARK, BESIDE = 17, 9  # how wide a mark is with its outline, and how far from its line it can stand


@dataclass(frozen=True)
class Stop:
    """One milestone with where it stands."""

    title: str
    day: datetime.date
    state: str

    @property
    def word(self):
        return STATES[self.state]


@dataclass(frozen=True)
class Lane:
    """One insats: its milestones and what boards have set, by year."""

    action: object
    stops: list = field(default_factory=list)
    goals: list = field(default_factory=list)

    def cells(self, years):
        """For each year its stops and goals."""
        return [
            (
                [s for s in self.stops if s.day.year == year],
                [g for g in self.goals if g.year == year],
            )
            for year in years
        ]


@dataclass(frozen=True)
class Roadmap:
    """The lanes over the years, both years included."""

    first_year: int
    last_year: int
    today: datetime.date
    lanes: list

    @property
    def years(self):
        return range(self.first_year, self.last_year + 1)

    @property
    def table(self):
        return [(lane, lane.cells(self.years)) for lane in self.lanes]

    @property
    def outside(self):
        """How many stops lie before or after the years that are shown."""
        return sum(stop.day.year not in self.years for lane in self.lanes for stop in lane.stops)

    @property
    def picture(self):
        """What the drawing needs, in its own units."""
        return {
            "width": LEFT + WIDTH + 20,
            "height": TOP + LANE * len(self.lanes) + 10,
            "left": LEFT,
            "right": LEFT + WIDTH,
            "years": [(year, self._x(datetime.date(year, 1, 1))) for year in self.years],
            "lanes": [self._drawn(number, lane) for number, lane in enumerate(self.lanes)],
            "today": self._x(self.today) if self.today.year in self.years else None,
        }

    def _drawn(self, number, lane):
        stops = sorted(
            (stop for stop in lane.stops if stop.day.year in self.years), key=lambda stop: stop.day
        )
        y, places = TOP + LANE * number + LANE // 2, [self._x(stop.day) for stop in stops]
        beside = (y + BESIDE * side for side in sides(places))
        return {
            "number": lane.action.number,
            "y": y,
            "stops": list(zip(places, beside, stops, strict=True)),
        }

    def _x(self, day):
        first = datetime.date(self.first_year, 1, 1)
        whole = (datetime.date(self.last_year + 1, 1, 1) - first).days
        return round(LEFT + WIDTH * (day - first).days / whole)


def sides(places):
    """For each place along a line, from left to right, where its mark stands: 0 is on the line.

    Marks that would cover each other stand above (-1) and below it by turns.
    """
    found = []
    for place, following in itertools.pairwise([*places, math.inf]):
        alone = -1 if following - place < MARK else 0
        is_near = bool(found) and place - places[len(found) - 1] < MARK
        found.append(-found[-1] if is_near else alone)
    return found


def stop_of(milestone, today):
    """A milestone as a stop: done, late or planned on ``today``."""
    state = "done" if milestone.done_on else "late" if milestone.is_late(today) else "planned"
    return Stop(milestone.title, milestone.done_on or milestone.planned_on, state)
