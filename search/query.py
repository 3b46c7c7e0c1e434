"""What a visitor typed, made into words that every search backend can take.

Stock backends answer some input with an error: a NUL (PostgreSQL, SQLite), a lone quote or only
tabs (SQLite FTS5), some hundred words (recursion). None of it reaches them from here.
"""

import re
import unicodedata
from dataclasses import dataclass

from swedish.tokens import words_in

MAX_CHARACTERS = 100
MAX_WORDS = 10
REPLACED = {"Cc": " ", "Cs": " ", "Cn": " ", "Co": " ", "Cf": ""}  # by Unicode category
WORD = re.compile(r"\w+(?:[.@'’-]\w+)*")


@dataclass(frozen=True)
class Query:
    """``text`` is safe to show in the field again; ``words`` are safe to search for."""

    text: str
    words: tuple[str, ...]
    was_cut: bool

    def __str__(self):
        return " ".join(self.words)

    @property
    def parts(self):
        """The words as they are indexed: "3D-print" is two."""
        return [part for word in self.words for part in words_in(word)]


def read_query(raw):
    """Read any string whatever: the first 100 characters, of them the first ten words."""
    text = " ".join(printable(raw[:MAX_CHARACTERS]).split())
    words = [word for word in WORD.findall(text) if _has_indexed_character(word)]
    was_cut = len(raw) > MAX_CHARACTERS or len(words) > MAX_WORDS
    return Query(text, tuple(words[:MAX_WORDS]), was_cut)


def printable(text):
    """Composed letters; invisible marks gone; control characters and broken halves become spaces."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(REPLACED.get(unicodedata.category(sign), sign) for sign in composed)


def _has_indexed_character(word):
    # An underscore is part of \w but of no backend's index; a word of them alone would match nothing.
    return any(sign.isalnum() for sign in word)
