"""How a word is read: its bases and parts when the list knows it, else as compound or by its ending."""

from dataclasses import dataclass

from .bases import bases, meant_bases
from .compounds import compound, parts
from .stems import stem

MOST_PARTS = 4


@dataclass(frozen=True)
class Reading:
    """``whole`` has the bases of the word, ``parts`` the words in it.

    ``stems`` and ``unlisted`` are those of a word that is not in the list.
    """

    whole: tuple[str, ...]
    parts: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()

    @property
    def words(self):
        return tuple(dict.fromkeys(self.whole + self.parts))


def said(word):
    """As a word in a text: everything that it may be."""
    if listed := bases(word) or bases(_without_genitive(word)):
        inner = [part for base in listed for part in parts(base)]
        return Reading(tuple(listed), tuple(dict.fromkeys(inner))[:MOST_PARTS])
    return _unlisted(word)


def sought(word):
    """As a word that is asked for: what is meant, without what it is made of."""
    if listed := meant_bases(word) or bases(_without_genitive(word)):
        return Reading(tuple(listed))
    read = _unlisted(word)
    return Reading(read.whole, stems=read.stems)


def _without_genitive(word):
    return word.removesuffix("s") if len(word) > 3 else ""


def _unlisted(word):
    if found := compound(word):
        inner = tuple(dict.fromkeys(found.parts))[:MOST_PARTS]
        return Reading(found.bases, inner, unlisted=found.bases)
    return Reading((word,), stems=stem(word), unlisted=(word, *stem(word)))
