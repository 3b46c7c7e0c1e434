"""What a compound is made of: "båtgästhamnen" of båt and gästhamn, that of gäst and hamn."""

from dataclasses import dataclass
from math import log

from .bases import bases, ends_compounds, joint
from .keys import FIRST, HEAD, changed
from .lexicon import lexicon
from .word_parts import AGENTS, ENDINGS, PARTICLES, PRODUCTIVE, SHORTEST

DEEPEST = 3  # joints in a word that is not listed
LONGEST = 60  # letters; a longer string is no word
PART = 3.5  # what each part must weigh to be worth another joint
UNPROVEN = 5  # letters of a last part that ends no listed compound
MOST_HEADS = 2  # bases of the last part: "betet" may be of bete and of bet


@dataclass(frozen=True)
class Compound:
    """A word read as one: the word behind its ``first`` part, and the bases of its last, ``heads``.

    ``before`` is what stands before the last part, as it is written.
    """

    before: str
    first: str
    heads: tuple[str, ...]
    weight: float
    rest: "Compound | None" = None

    @property
    def bases(self):
        return tuple(self.before + head for head in self.heads)

    @property
    def parts(self):
        """The words in it: the last part and those in that, then the first and those in that."""
        if not self.first:
            return ()
        after = (
            (*self.rest.bases[:1], *self.rest.parts)
            if self.rest
            else _heads_with_parts(*self.heads)
        )
        return (*after, *_with_parts(self.first))


def parts(base):
    """The words in a listed base, the last first, and those in them."""
    at = joint(base)
    first, _ = _word_behind(base[:at]) if at else (None, 0)
    return [*(_heads_with_parts(base[at:]) if at else ()), *(_with_parts(first) if first else ())]


def compound(form, depth=DEEPEST):
    """The likeliest reading of a word that is not listed as a compound, or None."""
    if len(form) > LONGEST:
        return None
    places = range(2, len(form) - SHORTEST + 1)
    found = [one for at in places if (one := _joined(form[:at], form[at:]))]
    if not found and depth > 1:
        found = [one for at in places if (one := _joined_deep(form[:at], form[at:], depth - 1))]
    return max(found, key=lambda one: one.weight, default=None) or _derived(form)


def _derived(form):
    """A listed word with another beginning, as nedräknad and oinlöslig: it has no parts."""
    places = [at for at in range(1, len(form) - 4) if form[:at] in PARTICLES | {"o"}]
    found = ((at, _heads(form[at:])) for at in reversed(places))
    return next((Compound(form[:at], "", _bases(heads), 0) for at, heads in found if heads), None)


def _bases(heads):
    return tuple(head for _, head in heads)


def _heads_with_parts(*words):
    for word in words:
        if word not in ENDINGS:
            yield from _with_parts(word)


def _with_parts(word):
    return (word, *parts(word))


def _joined(first, form):
    word, count = _word_behind(first)
    heads = _heads(form) if word else []
    if not heads:
        return None
    weight = _weight(first, count) + log(1 + heads[0][0]) + len(form) / 100
    return Compound(first, word, _bases(heads), weight)


def _heads(form):
    found = [(ends_compounds(base), base) for base in bases(form)]
    found = [pair for pair in found if pair[0] or (pair[0] == 0 and _is_sure(form, pair[1]))]
    if form in AGENTS:
        return []
    if any(base == form for _, base in found):
        found = [pair for pair in found if pair[1] != form + "a"]  # besök is here not of besöka
    return sorted(found, reverse=True)[:MOST_HEADS]


def _is_sure(form, base):
    return len(form) >= UNPROVEN or base in PRODUCTIVE


def _weight(first, count):
    return log(1 + count) - PART - (1 if len(first) <= SHORTEST else 0)


def _joined_deep(first, form, depth):
    word, count = _word_behind(first)
    rest = compound(form, depth) if word and len(form) >= 2 * SHORTEST else None
    rest = rest if rest and rest.first else None
    weight = _weight(first, count) + rest.weight if rest else 0
    return rest and Compound(first + rest.before, word, rest.heads, weight, rest)


def _word_behind(first):
    """The word that a first part is of and in how many compounds it is listed, or (None, 0)."""
    known = lexicon()
    if found := known.get(FIRST + first):
        return changed(first, found[0][1:]), found[0][0]
    if len(first) < SHORTEST or first in PARTICLES:
        return None, 0
    tries = (first, first.removesuffix("s"))
    return next(((word, 0) for word in tries if HEAD + word in known), (None, 0))
