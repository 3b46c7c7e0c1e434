"""The editors' synonyms as further ways to meet a search's words; read anew at each search."""

from .models import Synonym
from .same_word import places


def other_ways(words):
    """For each sought word, in order, the phrases that a page may hold instead of it: tuples of words.

    A phrase that stands for several words in a row stands for each of them. One query.
    """
    found = [[] for _ in words]
    for sought, also in _all_ways() if words else ():
        for number in places(sought, words):
            found[number] += [each for each in also if each not in found[number]]
    return found


def _all_ways():
    return [way for synonym in Synonym.objects.all() for way in synonym.ways()]
