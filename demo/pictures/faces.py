"""Which portrait is whose, by the keys of the content."""

from functools import partial

from . import palette as p
from .portraits import (
    apron,
    beard,
    bob,
    braid,
    bun,
    cap,
    curls,
    face,
    glasses,
    helmet,
    no_hair,
    portrait,
    scarf,
    shawl,
    short_hair,
    vest,
    wool_hat,
)

MORNING = ("#d8e8ea", "#f8efdc")
WARM = ("#f3d9b0", "#f8efdc")
CLEAR = ("#a9d0d8", "#e6f0ee")

FACES = {
    "kafevard": partial(portrait, WARM, p.LAKE, "light", "red", curls, (face, apron)),
    "verkstadschef": partial(
        portrait, MORNING, p.NIGHT, "warm", "black", short_hair, (beard("black"), face)
    ),
    "farfarmare": partial(portrait, CLEAR, p.FOREST, "light", "blond", braid, (face,)),
    "stugvard": partial(portrait, MORNING, p.STRAW, "light", "grey", short_hair, (face, wool_hat)),
    "montor": partial(portrait, CLEAR, p.FALU, "brown", "black", no_hair, (face, helmet)),
    "eldsjal": partial(portrait, WARM, p.MOSS, "light", "white", bun, (face, glasses, scarf)),
    "timmerman": partial(portrait, MORNING, p.FALU, "light", "brown", short_hair, (face, cap)),
    "inflyttad": partial(portrait, WARM, p.FALU, "brown", "black", no_hair, (shawl,)),
    "akeriagare": partial(portrait, CLEAR, p.SLATE, "dark", "black", short_hair, (face, vest)),
    "underskoterska": partial(portrait, MORNING, p.ICE, "warm", "brown", bun, (face,)),
    "angrad": partial(portrait, CLEAR, p.STEEL, "light", "brown", bob, (face,)),
}
