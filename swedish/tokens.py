"""Words as tokens that every search engine keeps whole, and that meet just when the words do.

A token is a letter that says what it is of, a zero, and a base form. It always holds a digit, so
PostgreSQL's parser takes it for a ``numword`` and stems nothing; it is ASCII, so FTS5's ``unicode61``
folds nothing: å, ä and ö are told apart from a and o by digits of their own.
"""

import re
import unicodedata

TITLE = "t"  # of a word in the title
WORD = "w"  # of a word anywhere
EXACT = "e"  # of the whole title, run together
UNDOTTED = "u"  # of a word that has dots or rings, written without
FIND = re.compile(r"[^\W_]+")
LETTERS = str.maketrans(
    {"å": "1", "ä": "2", "ö": "3"} | {str(digit): f"0{digit}" for digit in range(10)}
)


def of_document(title, text):
    """All tokens of a document, in one string: the title's and those of its text."""
    titled, said = words_in(title), words_in(text)
    whole = encoded(EXACT, "".join(titled))
    return " ".join(
        [
            whole,
            *(encoded(TITLE, word) for word in titled),
            *(encoded(WORD, word) for word in titled + said),
        ]
    )


def of_word(word):
    """The tokens of which any one in a document counts as a sought word."""
    return tuple(encoded(kind, each) for each in words_in(word) for kind in (WORD, TITLE))


def without_dots(word):
    """The same for the second try: å, ä, ö meet a and o. Includes those of ``of_word``."""
    return of_word(word)


def words_in(text):
    """Lower-case words of letters and digits: "Hamnen, Åsa" gives ["hamnen", "åsa"]."""
    return FIND.findall(unicodedata.normalize("NFC", text).casefold())


def encoded(kind, word):
    """One token, at most 60 characters long."""
    return f"{kind}0{_ascii(word.translate(LETTERS))}"[:60]


def _ascii(word):
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))
