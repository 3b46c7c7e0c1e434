"""The picture of an indicator as plain numbers: what the template draws, nothing about how it looks.

Years stand in proportion. The value whose year the source does not give stands one year before the
first dated one. A line joins two values only when no year lies between them, when the way of
measuring is the same, and when both are whole years. The upright axis is the whole scale, or begins
at zero: a small change never looks like a big one.
"""

import math
from dataclasses import dataclass, field
from itertools import pairwise

from mysite.templatetags.swedish import swedish_number

from .chart_axis import said_of, span_of

LEFT, RIGHT, TOP, BOTTOM = 44, 344, 22, 180
ROOM_FOR_A_YEAR, ROOM_FOR_WORDS, ROOM_FOR_A_VALUE = 44, 140, 48


@dataclass(frozen=True)
class Point:
    """A value where it stands; ``anchor`` is the side that its words begin on."""

    x: str
    y: str
    label_y: str
    value: object
    anchor: str
    is_told: bool


@dataclass(frozen=True)
class Mark:
    """Words or a line at one place along an axis."""

    at: str
    text: str
    anchor: str = "middle"


@dataclass(frozen=True)
class Chart:
    """Everything to draw; ``lines`` are the corners of each unbroken line."""

    points: list = field(default_factory=list)
    lines: list = field(default_factory=list)
    breaks: list = field(default_factory=list)
    gaps: list = field(default_factory=list)
    years: list = field(default_factory=list)
    numbers: list = field(default_factory=list)
    axis: str = ""


def chart_of(outcome):
    """The chart of an ``Outcome``, or None when there is nothing to draw."""
    values = outcome.values
    if not values:
        return None
    low, high, step = span_of(outcome)
    places = _places_along(values)
    xs = [_x(place, places) for place in places]
    ys = [_y(float(one.value), low, high) for one in values]
    return Chart(
        points=_points(values, xs, ys),
        lines=_lines(values, xs, ys),
        breaks=[_mark(x, "metodbyte", xs) for x in _break_places(values, xs)],
        gaps=_gaps(values, xs),
        years=_years(values, xs),
        numbers=_numbers(low, high, step),
        axis=said_of(outcome, low),
    )


def is_joined(then, now):
    """Whether a line goes from one value to the next."""
    if now.method_break or now.so_far:
        return False
    return then.year is None or now.year - then.year == 1


def _places_along(values):
    """Where each value stands along the years; the one without a year a step before the first."""
    dated = [one.year for one in values if one.year is not None]
    first = dated[0] - 1 if dated else 0
    return [first if one.year is None else one.year for one in values]


def _x(place, places):
    span = places[-1] - places[0]
    if not span:
        return (LEFT + RIGHT) / 2
    inset = 14
    return LEFT + inset + (RIGHT - LEFT - 2 * inset) * (place - places[0]) / span


def _y(value, low, high):
    return BOTTOM - (BOTTOM - TOP) * (value - low) / (high - low)


def _points(values, xs, ys):
    told = _told(values, xs)
    return [
        Point(_short(x), _short(y), _short(y - 10), value, _anchor(x, xs), index in told)
        for index, (value, x, y) in enumerate(zip(values, xs, ys, strict=True))
    ]


def _told(values, xs):
    """Which values are written beside their points: the last, and others where there is room."""
    told, edge = set(), math.inf
    for index in reversed(range(len(values))):
        if edge - xs[index] >= ROOM_FOR_A_VALUE:
            told.add(index)
            edge = xs[index]
    return told


def _lines(values, xs, ys):
    lines, corners = [], [(xs[0], ys[0])]
    for (then, now), x, y in zip(pairwise(values), xs[1:], ys[1:], strict=True):
        if not is_joined(then, now):
            lines.append(corners)
            corners = []
        corners.append((x, y))
    lines.append(corners)
    return [_corners(line) for line in lines if len(line) > 1]


def _corners(line):
    return " ".join(f"{_short(x)},{_short(y)}" for x, y in line)


def _break_places(values, xs):
    """Halfway from the value before: no line goes there."""
    return [
        (before + here) / 2
        for (before, here), now in zip(pairwise(xs), values[1:], strict=True)
        if now.method_break
    ]


def _gaps(values, xs):
    """ "mäts ej" in the middle of the years between two values, where the words have room."""
    return [
        _mark((before + here) / 2, "mäts ej", xs)
        for (before, here), (then, now) in zip(pairwise(xs), pairwise(values), strict=True)
        if then.year is not None
        and now.year - then.year > 1
        and not now.method_break
        and here - before >= ROOM_FOR_A_YEAR + 16
    ]


def _years(values, xs):
    """The labels below: the last, the one without a year, and others where there is room."""
    found, edge = [], math.inf
    start = xs[0] + ROOM_FOR_WORDS if values[0].year is None and len(values) > 1 else -math.inf
    for value, x in zip(reversed(values), reversed(xs), strict=True):
        room = ROOM_FOR_WORDS if value.so_far else ROOM_FOR_A_YEAR
        is_last = edge == math.inf
        if is_last or value.year is None or (edge - x >= room and x - ROOM_FOR_A_YEAR >= start):
            found.append(Mark(_short(x), value.label, _anchor(x, xs)))
            edge = x - (room - ROOM_FOR_A_YEAR)
    return found[::-1]


def _numbers(low, high, step):
    count = math.floor((high - low) / step + 1e-9)
    marks = [low + step * index for index in range(count + 1)]
    decimals = max(0, -math.floor(math.log10(step)))
    return [Mark(_short(_y(one, low, high)), swedish_number(one, decimals), "end") for one in marks]


def _mark(x, text, xs):
    return Mark(_short(x), text, _anchor(x, xs))


def _anchor(x, xs):
    """Words begin at the first point and end at the last, so that they stay within the picture."""
    if len(xs) > 1 and x == xs[0]:
        return "start"
    return "end" if len(xs) > 1 and x == xs[-1] else "middle"


def _short(number):
    """A coordinate as SVG writes it: a decimal point whatever the language."""
    return f"{number:.1f}"
