"""Words as tokens that every search engine keeps whole, and that meet just when the words do.

A token is a letter that says what it is of, a zero, and a base form. It always holds a digit, so
PostgreSQL's parser takes it for a ``numword`` and stems nothing; it is ASCII, so FTS5's ``unicode61``
folds nothing: å, ä and ö are told apart from a and o by digits of their own, and a letter of another
alphabet is written as the number that Unicode gives it.
"""

import re
import unicodedata
from functools import lru_cache

from . import readings, undotted

TITLE = "t"  # of a word in the title
WORD = "w"  # of a word anywhere, or of a part of it
EXACT = "e"  # of the whole title, run together
STEM = "s"  # of the stem of a word that is not listed
UNDOTTED = "u"  # of a word that is not listed and has dots or rings, written without
FIND = re.compile(r"[^\W_]+")
LETTERS = str.maketrans(
    {"å": "1", "ä": "2", "æ": "2", "ö": "3", "ø": "3"}
    | {str(digit): f"0{digit}" for digit in range(10)}
)
FOREIGN = "4"  # begins the number of a letter of another alphabet
LONGEST = 60  # characters of a token
REMEMBERED = 20_000  # words in each process: some 10 MB


def of_document(title, text):
    """All tokens of a document, in one string: the title's and those of its text."""
    titled, said = words_in(title), words_in(text)
    return " ".join(
        [
            *([encoded(EXACT, "".join(titled))] if titled else []),
            *(token for word in titled for token in _of_titled_word(word)),
            *(token for word in titled + said for token in _of_said_word(word)),
        ]
    )


def of_word(word):
    """The tokens of which any one in a document counts as a sought word."""
    return tuple(token for each in words_in(word) for token in _of_sought_word(each))


def without_dots(word):
    """The same for the second try: å, ä, ö meet a and o. Includes those of ``of_word``."""
    more = (token for each in words_in(word) for token in _of_undotted_word(each))
    return tuple(dict.fromkeys([*of_word(word), *more]))


def meets(text_word, ways):
    """Whether a word in a text counts as the sought word whose tokens are ``ways``."""
    return any(not set(ways).isdisjoint(_of_said_word(each)) for each in words_in(text_word))


def words_in(text):
    """Lower-case words of letters and digits: "Hamnen, Åsa" gives ["hamnen", "åsa"]."""
    return FIND.findall(unicodedata.normalize("NFC", text).casefold())


def encoded(kind, word):
    """One token, at most 60 characters long."""
    return f"{kind}0{_ascii(word.translate(LETTERS))}"[:LONGEST]


@lru_cache(REMEMBERED)
def _of_said_word(word):
    read = readings.said(word)
    return (
        *(encoded(WORD, base) for base in read.words),
        *(encoded(STEM, stem) for stem in read.stems),
        *(
            encoded(UNDOTTED, undotted.folded(base))
            for base in read.unlisted
            if undotted.has_dots(base)
        ),
    )


@lru_cache(REMEMBERED)
def _of_titled_word(word):
    return tuple(encoded(TITLE, base) for base in readings.said(word).whole)


@lru_cache(1000)
def _of_sought_word(word):
    read = readings.sought(word)
    stems = tuple(encoded(STEM, stem) for stem in read.stems)
    return tuple(encoded(kind, base) for base in read.words for kind in (WORD, TITLE)) + stems


def _of_undotted_word(word):
    for dotted in undotted.dotted(word):
        yield from _of_sought_word(dotted)
    for base in undotted.folded_bases(word):
        yield encoded(UNDOTTED, base)


def _ascii(word):
    return "".join(map(_written, unicodedata.normalize("NFKD", word)))


def _written(sign):
    if sign.isascii():
        return sign.lower() if sign.isalnum() else ""
    return f"{FOREIGN}{ord(sign):04x}" if sign.isalnum() else ""
