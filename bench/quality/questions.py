"""What is asked, set by set, of one half of the words; drawn with a seed of their own."""

import random
from collections import defaultdict

from .judge import Question
from .words import rows

BASE, INFLECTED, COMPOUND, HEAD, FIRST = "base", "inflected", "compound", "head", "first part"
TWO, UNDOTTED, UNDOTTED_WORD = "two words", "no dots", "no dots, a word"
APART, NEAR, NAME = "look-alikes", "near words", "names"
# The least (recall, precision) that is wanted of each.
GOALS = {
    BASE: (0.95, 0.97),
    INFLECTED: (0.95, 0.97),
    COMPOUND: (0.95, 0.97),
    HEAD: (0.90, None),
    FIRST: (None, None),
    TWO: (0.95, None),
    UNDOTTED: (0.85, None),
    UNDOTTED_WORD: (None, None),
    APART: (0.95, 0.95),
    NEAR: (0.95, 0.97),
    NAME: (1, 1),
}


def questions(split, *, most=2):
    """All questions of one half; ``most`` is how many inflected forms of a lemma are asked for."""
    draw = random.Random(split)  # noqa: S311  the same questions each time
    for make in (_words, _compounds, _two_words, _undotted, _apart, _near, _names):
        yield from make(split, lambda forms, most=most: _some(draw, forms, most))


def _some(draw, forms, most):
    """The base form and some of the others."""
    base, *others = forms
    return [base, *draw.sample(others, min(most, len(others)))]


def _one(kind, split, typed, forms, *, apart=(), meant=""):
    return Question(kind, split, (typed,), (frozenset(forms),), frozenset(apart), meant)


def _words(split, some):
    for row in rows(split, "words"):
        forms = row["forms"].split()
        for typed in some(forms):
            yield _one(BASE if typed == forms[0] else INFLECTED, split, typed, forms)


def _compounds(split, some):
    heads, firsts = defaultdict(list), defaultdict(list)
    for row in rows(split, "compounds"):
        forms = row["forms"].split()
        heads[row["head_forms"]] += forms
        firsts[row["first"]] += forms
        yield from (_one(COMPOUND, split, typed, forms) for typed in some(forms, 1))
    for head, forms in heads.items():
        yield from (_one(HEAD, split, typed, forms) for typed in some(head.split(), 1))
    yield from (_one(FIRST, split, first, forms) for first, forms in firsts.items())


def _two_words(split, some):
    for row in rows(split, "two_words"):
        firsts, seconds = row["first_forms"].split(), row["second_forms"].split()
        both = (frozenset(firsts), frozenset(seconds))
        for typed in zip(some(firsts, 1), some(seconds, 1), strict=False):
            yield Question(TWO, split, typed, both)


def _undotted(split, _):
    for row in rows(split, "undotted"):
        kind = UNDOTTED_WORD if row["is_a_word"] == "yes" else UNDOTTED
        yield _one(kind, split, row["typed"], row["forms"].split(), meant=row["lemma"])


def _apart(split, some):
    for row in rows(split, "apart"):
        one, other = row["one_forms"].split(), row["other_forms"].split()
        yield from (_one(APART, split, typed, one, apart=other) for typed in some(one, 1))
        yield from (_one(APART, split, typed, other, apart=one) for typed in some(other, 1))


def _near(split, _):
    for row in rows(split, "near"):
        near = [word.partition("/")[0] for word in row["near"].split()]
        yield _one(NEAR, split, row["lemma"], row["forms"].split(), apart=near)


def _names(split, _):
    for row in rows(split, "names"):
        yield Question(NAME, split, (row["name"],), (frozenset([row["name"]]),))
