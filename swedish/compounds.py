"""What a compound is made of: "båtgästhamnen" of båt and gästhamn, that of gäst and hamn."""

from dataclasses import dataclass
from math import log

from .bases import bases, ends_compounds, joint
from .building import FIRST, HEAD, changed
from .joints import PARTICLES, SHORT, SHORTEST
from .lexicon import lexicon

DEEPEST = 3  # joints in a word that is not listed
LONGEST = 60  # letters; a longer string is no word


@dataclass(frozen=True)
class Compound:
    """``base`` is the whole word's; ``first`` the word behind its first part, ``head`` its last."""

    base: str
    first: str
    head: str
    weight: float


def parts(base):
    """The words in a listed base, the last first, and those in them."""
    at = joint(base)
    if not at:
        return []
    first, head = _word_behind(base[:at])[0], base[at:]
    return [head, first, *parts(head), *parts(first)]


def compound(form, depth=DEEPEST):
    """The likeliest reading of a word that is not listed as a compound, or None."""
    if len(form) > LONGEST:
        return None
    places = range(2, len(form) - SHORTEST + 1)
    found = [one for at in places if (one := _joined(form[:at], form[at:]))]
    if not found and depth > 1:
        found = [one for at in places if (one := _joined_deep(form[:at], form[at:], depth - 1))]
    return max(found, key=lambda one: one.weight, default=None)


def parts_of(found):
    """The words in a compound, as ``parts`` of a listed base."""
    deeper = compound(found.head) if not bases(found.head) else None
    inner = [*parts_of(deeper)] if deeper else parts(found.head)
    return [found.head, found.first, *inner, *parts(found.first)]


def _joined(first, form):
    word, count = _word_behind(first)
    if not word:
        return None
    heads = [(ends_compounds(base), base) for base in bases(form)]
    heads = [(number, base) for number, base in heads if number is not None]
    if not heads:
        return None
    number, head = max(heads)
    return Compound(first + head, word, head, log(1 + count) + log(1 + number) + len(head) / 100)


def _joined_deep(first, form, depth):
    word, count = _word_behind(first)
    rest = compound(form, depth) if word and len(form) >= 2 * SHORTEST else None
    return rest and Compound(first + rest.base, word, rest.base, log(1 + count) + rest.weight)


def _word_behind(first):
    """The word that a first part is of and in how many compounds it is listed, or (None, 0)."""
    known = lexicon()
    if found := known.get(FIRST + first):
        return changed(first, found[0][1:]), found[0][0]
    if len(first) < SHORTEST or first in PARTICLES:
        return None, 0
    tries = (first, first.removesuffix("s"))
    return next(((word, 0) for word in tries if HEAD + word in known), (None, 0))
