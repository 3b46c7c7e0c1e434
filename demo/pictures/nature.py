"""Trees, water, clouds, hills: what stands around the town."""

import math

from . import palette as p


def sun(c, x, y, radius, colour=p.STRAW):
    c.circle(x, y, radius, colour)


def cloud(c, x, y, size, colour=p.WHITE):
    """A cloud with a flat base; ``x``, ``y`` is the middle of the base."""
    for dx, r in ((-1.0, 0.42), (-0.35, 0.68), (0.4, 0.55), (1.05, 0.36)):
        c.slice(x + dx * size, y, r * size, r * size, 180, 360, colour)


def spruce(c, x, foot, height, colour=p.FOREST):
    c.rect(x - height * 0.03, foot - height * 0.12, height * 0.06, height * 0.12, p.SLATE)
    for top, bottom, half in ((0, 0.45, 0.16), (0.24, 0.7, 0.23), (0.48, 0.92, 0.3)):
        c.polygon(
            [
                (x, foot - height * (1 - top)),
                (x - height * half, foot - height * (1 - bottom)),
                (x + height * half, foot - height * (1 - bottom)),
            ],
            colour,
        )


def pine(c, x, foot, height, colour=p.FOREST, trunk=p.TIMBER_SHADE):
    """A tall pine: a bare trunk and a crown of flat clouds."""
    half = height * 0.02
    c.polygon(
        [
            (x - half * 1.5, foot),
            (x + half * 1.5, foot),
            (x + half * 0.6, foot - height * 0.85),
            (x - half * 0.6, foot - height * 0.85),
        ],
        trunk,
    )
    for dx, up, across, down in (
        (0.07, 0.6, 0.12, 0.05),
        (-0.08, 0.7, 0.14, 0.06),
        (0.05, 0.8, 0.16, 0.07),
        (-0.01, 0.91, 0.13, 0.09),
    ):
        c.ellipse(x + dx * height, foot - up * height, across * height, down * height, colour)


def birch(c, x, foot, height, colour=p.MOSS):
    c.rect(x - height * 0.018, foot - height * 0.7, height * 0.036, height * 0.7, p.PAPER)
    for up in (0.15, 0.28, 0.4):
        c.rect(x - height * 0.018, foot - height * up, height * 0.02, height * 0.014, p.SLATE)
    c.ellipse(x, foot - height * 0.68, height * 0.17, height * 0.32, colour)


def wood(c, foot, first, last, step, height, colour=p.FOREST, tree=spruce):
    """A row of trees of uneven height along ``foot``."""
    for number, x in enumerate(range(first, last, step)):
        uneven = 1 + 0.28 * math.sin(number * 2.4) + 0.12 * math.sin(number * 5.1)
        tree(c, x + 9 * math.sin(number * 3.7), foot, height * uneven, colour)


def bush(c, x, foot, size, colour=p.MOSS):
    for dx, r in ((-0.7, 0.55), (0, 0.8), (0.75, 0.5)):
        c.slice(x + dx * size, foot, r * size, r * size, 180, 360, colour)


def stone(c, x, foot, size, colour=p.STEEL, top=p.HILL):
    """A boulder with moss on its back."""
    c.slice(x, foot, size, size * 0.75, 180, 360, colour)
    c.slice(x, foot - size * 0.02, size * 0.98, size * 0.74, 215, 325, top)


def water(c, level, tones=(p.SHALLOWS, p.WATER, p.LAKE), depth=110):
    """The lake from ``level`` and down, in three tones, with glitter."""
    for number, tone in enumerate(tones):
        wave = 5 + 3 * number
        c.land(level + number * depth, [(wave if number else 1, 520, 0.2 * number)], tone)
    for number in range(9):
        x, y = (number * 397) % c.width - 60, level + 34 + (number * 71) % max(60, depth * 2)
        c.rect(x, y, 90 + (number * 53) % 110, 4, p.ICE, 2)


def birds(c, x, y, size=16, colour=p.SLATE):
    for dx, dy in ((0, 0), (46, -20), (90, 6)):
        left, right = (x + dx - size, y + dy - size * 0.5), (x + dx + size, y + dy - size * 0.5)
        c.line([left, (x + dx, y + dy), right], 3.5, colour)
