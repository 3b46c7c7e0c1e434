"""Asks the site's own search, all its pages of hits."""

from django.utils import timezone

from search.find import find
from search.query import read_query
from search.wanted import Wanted


def ask(question):
    """The keys of every page that the search finds; an error when another engine answers for it."""
    first = _found(question, 1)
    others = [_found(question, number) for number in range(2, first.pages + 1)]
    return {row.pk for found in [first, *others] for row in found.rows if not row.is_document}


def _found(question, number):
    found = find(Wanted(read_query(str(question)), number=number), timezone.now())
    if found.is_simplified:
        raise RuntimeError("The database answered: these would not be the engine's figures.")
    return found
