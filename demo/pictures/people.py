"""People as round figures, in a scene or as a portrait; nobody in particular."""

from . import palette as p

SKINS = {"light": "#f1d3b3", "warm": "#dba981", "brown": "#9c6a47", "dark": "#6d452f"}
HAIRS = {
    "black": "#2a2323",
    "brown": "#5b3a28",
    "red": "#a5502c",
    "blond": "#e2bd6c",
    "grey": "#9aa3a5",
    "white": "#eceae4",
}


def figure(c, x, foot, height, clothes, skin="light", hair="brown"):
    """A standing person without a face."""
    head = height * 0.17
    c.slice(x, foot, height * 0.26, height * 0.62, 180, 360, clothes)
    c.rect(x - height * 0.05, foot - height * 0.72, height * 0.1, height * 0.16, SKINS[skin])
    c.circle(x, foot - height * 0.82, head, SKINS[skin])
    c.slice(x, foot - height * 0.84, head * 1.08, head * 1.08, 175, 365, HAIRS[hair])


def crowd(c, x, foot, height, step=110, looks=None):
    """Figures beside each other."""
    looks = looks or [
        (p.FALU, "light", "brown"),
        (p.LAKE, "brown", "black"),
        (p.STRAW, "warm", "black"),
        (p.FOREST, "light", "white"),
        (p.CREAM, "dark", "black"),
    ]
    for number, (clothes, skin, hair) in enumerate(looks):
        figure(c, x + number * step, foot, height * (1 - 0.09 * (number % 3)), clothes, skin, hair)
