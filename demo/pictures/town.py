"""Houses, boats, vehicles: what people have built."""

import math

from . import palette as p


def window(c, x, y, width, height, glass=p.ICE, frame=p.PAPER):
    edge = max(3, width * 0.1)
    c.rect(x, y, width, height, frame)
    c.rect(x + edge, y + edge, width - 2 * edge, height - 2 * edge, glass)
    c.rect(x + width / 2 - edge / 3, y + edge, edge / 1.5, height - 2 * edge, frame)
    c.rect(x + edge, y + height * 0.42, width - 2 * edge, edge / 1.5, frame)


def door(c, x, foot, width, height, colour=p.LAKE, frame=p.PAPER):
    c.rect(x - 4, foot - height - 4, width + 8, height + 4, frame)
    c.rect(x, foot - height, width, height, colour)
    c.circle(x + width * 0.8, foot - height * 0.48, 3, p.STRAW)


def gable(c, x, foot, width, height, wall, roof=p.SLATE, glass=p.ICE, windows=2, pitch=0.55):
    """A house seen from its end: ``height`` is to the eaves."""
    eaves, top = foot - height, foot - height - width * pitch
    middle, out = x + width / 2, width * 0.09
    c.polygon([(x, foot), (x, eaves), (middle, top), (x + width, eaves), (x + width, foot)], wall)
    thick = width * 0.11
    c.polygon(
        [
            (x - out, eaves + out * pitch * 2),
            (middle, top - thick * 0.2),
            (x + width + out, eaves + out * pitch * 2),
            (x + width + out, eaves + out * pitch * 2 - thick),
            (middle, top - thick * 1.2),
            (x - out, eaves + out * pitch * 2 - thick),
        ],
        roof,
    )
    size = width / (windows * 2 + 1)
    for number in range(windows):
        window(c, x + size * (2 * number + 1), eaves + height * 0.18, size, size * 1.25, glass)


def long_house(c, x, foot, width, height, wall, roof=p.SLATE, glass=p.ICE, windows=4, rise=0.6):
    """A house seen from its long side, with a roof that slopes towards us."""
    eaves = foot - height
    c.rect(x, eaves, width, height, wall)
    lift, inset = height * rise, height * 0.28
    c.polygon(
        [
            (x - 14, eaves + 4),
            (x + inset, eaves - lift),
            (x + width - inset, eaves - lift),
            (x + width + 14, eaves + 4),
        ],
        roof,
    )
    size = min(height * 0.34, width / (windows * 2 + 1)) if windows else 0
    for number in range(windows):
        left = x + width * (number + 0.5) / windows - size / 2
        window(c, left, eaves + height * 0.24, size, size * 1.2, glass)


def chimney(c, x, top, width, height, colour=p.FALU_SHADE):
    c.rect(x, top, width, height, colour)
    c.rect(x - 4, top - 8, width + 8, 10, p.SLATE)


def church(c, x, foot, size, wall=p.PAPER):
    c.rect(x, foot - size, size * 0.5, size, wall)
    c.polygon(
        [
            (x - size * 0.06, foot - size),
            (x + size * 0.25, foot - size * 1.75),
            (x + size * 0.56, foot - size),
        ],
        p.SLATE,
    )
    c.rect(x + size * 0.235, foot - size * 1.88, size * 0.03, size * 0.16, p.SLATE)
    c.circle(x + size * 0.25, foot - size * 1.9, size * 0.035, p.STRAW)
    c.rect(x + size * 0.18, foot - size * 0.84, size * 0.14, size * 0.22, p.SLATE, size * 0.07)
    c.rect(x + size * 0.16, foot - size * 0.3, size * 0.18, size * 0.3, p.WATER, size * 0.08)


def boat(c, x, y, size, hull=p.FALU, sail=p.PAPER):
    """A sailing boat; ``x``, ``y`` is the middle of its water line."""
    c.rect(x - 3, y - size * 1.5, 6, size * 1.4, p.SLATE)
    c.polygon(
        [(x + 8, y - size * 1.42), (x + 8, y - size * 0.34), (x + size * 0.62, y - size * 0.34)],
        sail,
    )
    c.polygon(
        [(x - 9, y - size * 1.2), (x - 9, y - size * 0.34), (x - size * 0.42, y - size * 0.34)],
        p.CREAM,
    )
    c.polygon(
        [
            (x - size * 0.72, y - size * 0.24),
            (x + size * 0.78, y - size * 0.24),
            (x + size * 0.5, y + 6),
            (x - size * 0.5, y + 6),
        ],
        hull,
    )


def pier(c, x, y, length, colour=p.TIMBER_SHADE, legs=5):
    for number in range(legs):
        c.rect(x + 12 + number * (length - 34) / (legs - 1), y, 11, 46, p.SLATE)
    c.rect(x, y - 6, length, 15, colour)


def awning(c, x, y, width, height, colour=p.FALU, stripes=7):
    step = width / stripes
    for number in range(stripes):
        tone = colour if number % 2 == 0 else p.PAPER
        c.polygon(
            [
                (x + number * step + height * 0.15 * (1 - 2 * number / stripes), y),
                (x + (number + 1) * step + height * 0.15 * (1 - 2 * (number + 1) / stripes), y),
                (x + (number + 1) * step, y + height),
                (x + number * step, y + height),
            ],
            tone,
        )
        c.slice(x + (number + 0.5) * step, y + height, step / 2, step * 0.4, 0, 180, tone)


def truck(c, x, foot, size, cab=p.FALU, load=p.PAPER):
    """A lorry that drives to the right; ``size`` is the height of its load."""
    c.rect(x, foot - size * 1.18, size * 2.2, size, load, 6)
    c.rect(x, foot - size * 0.42, size * 2.2, size * 0.1, p.STRAW)
    c.rect(x + size * 2.26, foot - size * 0.98, size * 0.66, size * 0.8, cab, 14)
    c.rect(x + size * 2.5, foot - size * 0.86, size * 0.36, size * 0.32, p.ICE, 8)
    c.rect(x, foot - size * 0.2, size * 2.94, size * 0.09, p.SLATE)
    for wheel in (0.35, 0.82, 2.55):
        c.circle(x + wheel * size, foot - size * 0.06, size * 0.19, p.INK)
        c.circle(x + wheel * size, foot - size * 0.06, size * 0.08, p.SAND)


def turbine(c, x, foot, height, turn=0.0):
    c.polygon(
        [
            (x - height * 0.022, foot),
            (x + height * 0.022, foot),
            (x + height * 0.01, foot - height),
            (x - height * 0.01, foot - height),
        ],
        p.WHITE,
    )
    for blade in range(3):
        angle = math.tau * (blade / 3 + turn)
        tip = (x + math.sin(angle) * height * 0.5, foot - height - math.cos(angle) * height * 0.5)
        side = (math.cos(angle) * height * 0.03, math.sin(angle) * height * 0.03)
        near = (x + (tip[0] - x) * 0.25, foot - height + (tip[1] - foot + height) * 0.25)
        c.polygon(
            [
                (x, foot - height),
                (near[0] + side[0], near[1] + side[1]),
                tip,
                (near[0] - side[0] * 0.3, near[1] - side[1] * 0.3),
            ],
            p.WHITE,
        )
    c.circle(x, foot - height, height * 0.03, p.SAND)


def flag(c, x, foot, height, colours=(p.LAKE, p.STRAW)):
    c.rect(x - 3, foot - height, 6, height, p.PAPER)
    c.polygon(
        [
            (x + 3, foot - height + 6),
            (x + 3, foot - height * 0.86),
            (x + height * 0.32, foot - height * 0.92),
        ],
        colours[1],
    )
    c.circle(x, foot - height, 6, colours[1])
