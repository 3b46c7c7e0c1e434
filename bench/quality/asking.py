"""Asks the site's own search, all its pages of hits."""

import time

from django.utils import timezone

from search.find import find
from search.query import read_query
from search.wanted import Wanted

TRIES, PAUSE = 20, 5  # seconds: longer than the site leaves a slow engine alone


def ask(question):
    """The keys of every page that the search finds."""
    first = _found(question, 1)
    others = [_found(question, number) for number in range(2, first.pages + 1)]
    return {row.pk for found in [first, *others] for row in found.rows if not row.is_document}


def _found(question, number):
    """The engine's own answer; an error when the database goes on answering for it."""
    wanted = Wanted(read_query(str(question)), number=number)
    for _ in range(TRIES):
        found = find(wanted, timezone.now())
        if not found.is_simplified:
            return found
        time.sleep(PAUSE)
    raise RuntimeError("The database answered: these would not be the engine's figures.")
