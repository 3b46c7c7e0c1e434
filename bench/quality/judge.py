"""Which pages are right for a question.

A page is right when it names, for each word that was typed, any form of a lemma that the typed form
may stand for, or of a compound that contains such a lemma. Derivations (kommunal for kommun) are
other words. What is typed without dots also stands for the lemma that is meant. A page is *sought*
by the narrower list that the question carries (say, only the forms of one compound), and recall
counts those alone; precision counts every right page among the hits.
"""

from dataclasses import dataclass
from functools import cache

from . import words


@dataclass(frozen=True)
class Question:
    """What is typed, one form a word, and what is sought by it.

    ``sought`` has, for each word typed, the forms that a page may name to be sought; ``apart`` has
    forms that must not be taken for them; ``meant`` is the lemma behind a word without its dots.
    """

    kind: str
    split: str
    typed: tuple[str, ...]
    sought: tuple[frozenset, ...]
    apart: frozenset = frozenset()
    meant: str = ""

    def __str__(self):
        return " ".join(self.typed)


def is_sought(question, named):
    """Whether the page that names these forms is one that the question looks for."""
    return all(forms & named for forms in question.sought)


def is_right(question, named):
    """Whether the page that names these forms may be among the hits."""
    return is_sought(question, named) or all(
        sought & named
        or any(_suits(one, form) for one in (typed, question.meant) for form in named)
        for typed, sought in zip(question.typed, question.sought, strict=True)
    )


@cache
def all_words():
    return words.read()


@cache
def _suits(typed, form):
    return any(_meant(typed) & contained for contained in _contents(form))


@cache
def _meant(typed):
    return all_words().lemmas_of(typed)


@cache
def _contents(form):
    return [all_words().within(lemma) for lemma in _meant(form)]
