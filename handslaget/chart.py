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
from .chart_words import GAP, Words, with_room

LEFT, RIGHT, TOP, BOTTOM = 44, 344, 22, 180
BREAK, NOT_MEASURED = "metodbyte", "mäts ej"


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
        breaks=_breaks(values, xs),
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
    """The last value is written beside its point, and others where there is room."""
    words = [Words(x, value.text) for value, x in zip(values, xs, strict=True)]
    told = with_room(words)
    return [
        Point(_short(one.x), _short(y), _short(y - 10), value, one.anchor, one in told)
        for value, one, y in zip(values, words, ys, strict=True)
    ]


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


def _breaks(values, xs):
    """Halfway from the value before: no line goes there. Each has its upright, also without words."""
    words = [
        Words((before + here) / 2, BREAK)
        for (before, here), now in zip(pairwise(xs), values[1:], strict=True)
        if now.method_break
    ]
    told = with_room(words)
    return [Mark(_short(one.x), one.text if one in told else "", one.anchor) for one in words]


def _gaps(values, xs):
    """ "mäts ej" in the middle of the years between two values, where the words have room."""
    return [
        _mark(words)
        for (before, here), (then, now) in zip(pairwise(xs), pairwise(values), strict=True)
        if then.year is not None and now.year - then.year > 1 and not now.method_break
        for words in [Words((before + here) / 2, NOT_MEASURED)]
        if words.left - GAP >= before and words.right + GAP <= here
    ]


def _years(values, xs):
    """The labels below: the last, the one without a year, and others where there is room."""
    words = [Words(x, value.label) for value, x in zip(values, xs, strict=True)]
    has_undated = values[0].year is None and len(values) > 1
    first, others = (words[0], words[1:]) if has_undated else (None, words)
    return [_mark(one) for one in with_room(others, first)]


def _numbers(low, high, step):
    count = math.floor((high - low) / step + 1e-9)
    marks = [low + step * index for index in range(count + 1)]
    decimals = max(0, -math.floor(math.log10(step)))
    return [Mark(_short(_y(one, low, high)), swedish_number(one, decimals), "end") for one in marks]


def _mark(words):
    return Mark(_short(words.x), words.text, words.anchor)


def _short(number):
    """A coordinate as SVG writes it: a decimal point whatever the language."""
    return f"{number:.1f}"
