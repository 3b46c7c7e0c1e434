"""The upright axis of a chart: the whole scale, or from zero, so that a small change stays small."""

import math

MOST_STEPS = 5


def span_of(outcome):
    """The ends of the upright axis and its step: the scale if it holds all values, else from zero."""
    scale = _scale(outcome)
    if scale:
        return *scale, _step(scale[1] - scale[0], outcome.places)
    numbers = [float(one.value) for one in outcome.values]
    low, high = min(0.0, *numbers), max(0.0, *numbers)
    if low == high:
        high = 1.0
    step = _step(high - low, outcome.places)
    return math.floor(low / step) * step, math.ceil(high / step) * step, step


def _scale(outcome):
    """The ends of the scale as plain numbers, or None when a value lies outside or there is none."""
    low, high = outcome.indicator.scale_min, outcome.indicator.scale_max
    if None in {low, high} or not all(low <= one.value <= high for one in outcome.values):
        return None
    return float(low), float(high)


def _step(span, places):
    """A round step that gives at most five of them, no finer than the values' own ``places``."""
    least = 10**-places
    if span <= least * MOST_STEPS:
        return least
    ten = 10 ** math.floor(math.log10(span / MOST_STEPS))
    return next(ten * one for one in (1, 2, 5, 10) if span / (ten * one) <= MOST_STEPS + 1e-9)


def said_of(outcome, low):
    """How the axis is drawn, in words."""
    if _scale(outcome):
        return f"Diagrammet visar hela skalan, {outcome.scale}."
    return "Diagrammet börjar på noll." if low == 0 else "Diagrammet tar med noll."
