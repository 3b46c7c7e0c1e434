"""Asks the site's own search, all its pages of hits."""

from django.utils import timezone

from search.find import find
from search.query import read_query
from search.wanted import Wanted


def ask(question):
    """The keys of every page that the search finds for the question."""
    query, at = read_query(str(question)), timezone.now()
    first = find(Wanted(query), at)
    others = [find(Wanted(query, number=number), at) for number in range(2, first.pages + 1)]
    return {row.pk for found in [first, *others] for row in found.rows if not row.is_document}
