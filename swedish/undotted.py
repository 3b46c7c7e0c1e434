"""Words typed without their dots and rings: "moten" for möten, "bat" for båt."""

from itertools import product
from math import prod

from .lexicon import lexicon
from .readings import said
from .stems import ENDINGS

DOTTED = {"a": "aåä", "o": "oö"}
FOLDED = str.maketrans("åäöé", "aaoe")
MOST = 5_000  # ways to put dots that are tried


def folded(word):
    return word.translate(FOLDED)


def has_dots(word):
    return word != folded(word)


def dotted(word):
    """The listed words that it may stand for, or of which it may be a form that is not listed."""
    return _listed(word) or next(filter(None, map(_listed, _without_endings(word))), [])


def _listed(word):
    return [one for one in _ways(word) if one != word and one in lexicon()]


def _without_endings(word):
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 3:
            yield word.removesuffix(ending)


def folded_bases(word):
    """What an unlisted word with dots may be kept as."""
    read = said(word)
    return [word, *map(folded, read.unlisted or read.whole), *read.stems]


def _ways(word):
    choices = [DOTTED.get(letter, letter) for letter in word]
    if prod(map(len, choices)) <= MOST:
        yield from map("".join, product(*choices))
    for at, letter in enumerate(word):
        if letter == "e":
            yield f"{word[:at]}é{word[at + 1 :]}"
