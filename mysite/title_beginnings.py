"""Tokens by which a title is found while its words are being typed, å, ä and ö apart from a and o."""

import unicodedata

from swedish import tokens

AS_WRITTEN, WITHOUT_DOTS = "b", "a"  # the letters that say which; none of swedish/tokens.py's own


def of_title(title):
    """The tokens of all words of a title, in one string."""
    words = tokens.words_in(title)
    return " ".join(token for word in words for token in (as_written(word), without_dots(word)))


def as_written(word):
    """The token of a word, or the beginning of such tokens when it is the beginning of a word."""
    return tokens.encoded(AS_WRITTEN, word)


def without_dots(word):
    """The same when å, ä and ö meet a and o."""
    decomposed = unicodedata.normalize("NFD", word)
    return tokens.encoded(
        WITHOUT_DOTS, "".join(s for s in decomposed if unicodedata.category(s) != "Mn")
    )
