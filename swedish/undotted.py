"""Words typed without their dots and rings: "moten" for möten, "bat" for båt."""

from itertools import product

from .lexicon import lexicon
from .readings import said

DOTTED = {"a": "aåä", "o": "oö", "e": "eé"}
FOLDED = str.maketrans("åäöé", "aaoe")
MOST = 2_000  # ways to put dots that are tried


def folded(word):
    return word.translate(FOLDED)


def has_dots(word):
    return word != folded(word)


def dotted(word):
    """The listed words that it may stand for."""
    return [one for one in _ways(word) if one != word and one in lexicon()]


def folded_bases(word):
    """What an unlisted word with dots may be kept as."""
    read = said(word)
    return [word, *map(folded, read.unlisted or read.whole), *read.stems]


def _ways(word):
    choices = [DOTTED.get(letter, letter) for letter in word]
    number = 1
    for choice in choices:
        number *= len(choice)
    return map("".join, product(*choices)) if number <= MOST else ()
