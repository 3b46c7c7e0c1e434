"""Are two words the same in different forms? The index's own analysis answers, for every engine.

A search for "tillstånd" finds "alkoholtillstånd", but not the other way round: only words that find
each other are the same.
"""

from functools import lru_cache

from swedish import tokens, undotted

REMEMBERED = 20_000  # words; some hundred bytes each


def is_same(one, other):
    """Whether a search for either word finds the other."""
    return not _sought(one).isdisjoint(told(other)) and not _sought(other).isdisjoint(told(one))


def is_same_without_dots(one, other):
    """Whether ``other``, as it was typed, may stand for a word with dots that is the same."""
    return any(is_same(one, each) for each in (other, *_dotted(other)))


def places(phrase, words, same=is_same):
    """Where in ``words`` the phrase's words stand, in a row and in any form: their numbers, or none."""
    for start in range(len(words) - len(phrase) + 1):
        numbers = range(start, start + len(phrase))
        if all(same(word, words[number]) for word, number in zip(phrase, numbers, strict=True)):
            return numbers
    return range(0)


@lru_cache(REMEMBERED)
def _sought(word):
    return frozenset(tokens.of_word(word))


@lru_cache(1000)
def _dotted(word):
    return tuple(undotted.dotted(word))


@lru_cache(REMEMBERED)
def told(word):
    """The tokens that a text with this word in it is found by."""
    return frozenset(tokens.of_document("", word).split())
