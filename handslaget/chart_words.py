"""Where words stand in a chart: within the picture, and none over another."""

import math
from dataclasses import dataclass

WIDTH = 360  # of the picture, in its own units
LETTER = 8.8  # as wide as a letter or a digit may be in the widest of the fonts that are tried
GAP = 5


@dataclass(frozen=True)
class Words:
    """Words at one place along the years; ``anchor`` is the side of them that stands there."""

    x: float
    text: str

    @property
    def anchor(self):
        half = self._length / 2
        if self.x - half < 0:
            return "start"
        return "end" if self.x + half > WIDTH else "middle"

    @property
    def left(self):
        return self.x - self._length * {"start": 0, "middle": 0.5, "end": 1}[self.anchor]

    @property
    def right(self):
        return self.left + self._length

    @property
    def _length(self):
        return len(self.text) * LETTER


def with_room(words, first=None):
    """Those of ``words``, in order, that have room when the last is told, and then as many as can be.

    ``first`` always stands; the others keep clear of it.
    """
    kept, edge = [], math.inf
    start = first.right if first else -math.inf
    for one in reversed(words):
        if edge == math.inf or (one.right + GAP <= edge and one.left - GAP >= start):
            kept.append(one)
            edge = one.left
    return [*([first] if first else []), *reversed(kept)]
