"""Portraits of nobody: shoulders, head, hair and one thing that tells what the person does."""

from . import palette as p
from .canvas import Canvas
from .people import HAIRS, SKINS

SIZE = 800
MIDDLE, CHIN = 400, 470


def portrait(ground, clothes, skin, hair, shape, extras=()):
    """A round figure on a shore line; ``shape`` and ``extras`` are functions that draw on it."""
    c = Canvas(SIZE, SIZE)
    c.sky(*ground)
    c.land(560, [(26, 900, 0.2)], p.SHALLOWS)
    c.land(640, [(18, 700, 0.6)], p.WATER)
    if shape is bob:
        shape(c, HAIRS[hair], back=True)
    c.slice(MIDDLE, 830, 270, 300, 180, 360, clothes)
    c.rect(MIDDLE - 46, 430, 92, 130, SKINS[skin], 40)
    c.slice(MIDDLE, 536, 78, 46, 0, 180, SKINS[skin])
    c.ellipse(MIDDLE, 350, 122, 142, SKINS[skin])
    shape(c, HAIRS[hair])
    for extra in extras:
        extra(c)
    return c


def short_hair(c, colour):
    c.slice(MIDDLE, 322, 132, 132, 180, 360, colour)
    c.polygon([(268, 320), (292, 320), (284, 384), (270, 372)], colour)
    c.polygon([(532, 320), (508, 320), (516, 384), (530, 372)], colour)


def curls(c, colour):
    for x, y, r in (
        (282, 350, 46),
        (274, 286, 54),
        (312, 226, 62),
        (386, 196, 66),
        (462, 208, 64),
        (518, 264, 58),
        (522, 336, 48),
    ):
        c.circle(x, y, r, colour)


def bun(c, colour):
    c.circle(MIDDLE, 178, 58, colour)
    c.slice(MIDDLE, 320, 130, 124, 182, 358, colour)


def bob(c, colour, back=False):
    if back:
        c.rect(250, 230, 300, 260, colour, 110)
        return
    c.slice(MIDDLE, 322, 134, 130, 180, 360, colour)
    c.rect(266, 318, 34, 130, colour, 17)
    c.rect(500, 318, 34, 130, colour, 17)


def braid(c, colour):
    c.slice(MIDDLE, 324, 134, 134, 180, 360, colour)
    for number in range(6):
        c.ellipse(538 + number * 3, 340 + number * 46, 30 - number * 2, 31, colour)


def no_hair(c, colour):
    """Nothing: what is worn on the head comes as an extra."""


def beard(colour):
    def draw(c):
        c.slice(MIDDLE, 366, 122, 150, 20, 160, HAIRS[colour])
        for side in (-1, 1):
            c.ellipse(MIDDLE + side * 108, 380, 15, 52, HAIRS[colour])
        c.ellipse(MIDDLE, 418, 44, 20, "#e3b792")

    return draw


def face(c):
    """Eyes and a smile, kept very small."""
    for x in (352, 448):
        c.circle(x, 352, 9, p.INK)
    c.slice(MIDDLE, 402, 34, 24, 20, 160, "#b4584a")


def glasses(c):
    for x in (350, 450):
        c.circle(x, 352, 42, p.INK)
        c.circle(x, 352, 34, "#e9f1ef")
        c.circle(x, 352, 9, p.INK)
    c.rect(388, 346, 24, 8, p.INK)


def apron(c):
    c.polygon([(316, 800), (330, 610), (470, 610), (484, 800)], p.STRAW)
    c.line([(334, 612), (356, 530)], 14, p.STRAW)
    c.line([(466, 612), (444, 530)], 14, p.STRAW)


def helmet(c):
    c.slice(MIDDLE, 300, 146, 150, 180, 360, p.STRAW)
    c.rect(240, 292, 320, 26, p.STRAW_SHADE, 13)
    c.rect(384, 150, 32, 146, p.STRAW_SHADE, 14)


def wool_hat(c):
    c.slice(MIDDLE, 300, 140, 156, 180, 360, p.FALU)
    c.rect(252, 272, 296, 52, p.FALU_SHADE, 24)
    c.circle(MIDDLE, 142, 34, p.PAPER)


def cap(c):
    c.slice(MIDDLE, 292, 138, 140, 180, 360, p.LAKE)
    c.rect(268, 270, 320, 30, p.NIGHT, 15)


def scarf(c):
    c.rect(290, 500, 220, 66, p.FALU, 32)
    c.rect(440, 540, 62, 170, p.FALU, 14)
    for y in (590, 640):
        c.rect(440, y, 62, 14, p.STRAW)


def shawl(c):
    c.slice(MIDDLE, 322, 158, 172, 150, 390, p.MOSS)
    c.rect(242, 300, 316, 250, p.MOSS, 130)
    c.ellipse(MIDDLE, 362, 108, 126, SKINS["brown"])
    face(c)


def vest(c):
    c.polygon([(250, 800), (268, 610), (352, 548), (386, 800)], p.STRAW)
    c.polygon([(550, 800), (532, 610), (448, 548), (414, 800)], p.STRAW)
    for x in (262, 418):
        c.rect(x, 700, 122, 18, p.PAPER)
