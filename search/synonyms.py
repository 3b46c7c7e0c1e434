"""The editors' synonyms as further ways to meet a search's words."""

from .same_word import is_same, places


def other_ways(words, ways, same=is_same):
    """For each sought word, in order, the phrases that a page may hold instead of it: tuples of words.

    ``ways`` are those of EditorsWords. A phrase that stands for several words in a row stands for
    each of them.
    """
    found = [[] for _ in words]
    for sought, also in ways if words else ():
        for number in places(sought, words, same):
            found[number] += [each for each in also if each not in found[number]]
    return found
