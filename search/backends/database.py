"""Wagtail's index in the database, written at the same cost however many pages there are.

Modelsearch reads the length of every title anew whenever one page is written, to weigh it in its own
ranking. Here that is left to the rebuilding; until then a title counts as one of average length.
"""

from django.db import connection
from modelsearch.backends import database as usual

from search.statistics import refresh_statistics


def SearchBackend(params):  # noqa: N802  the name that Wagtail asks for
    """The backend for the site's kind of database."""
    backend = usual.SearchBackend(params)
    for name, trait in (("index_class", ConstantCost), ("rebuilder_class", Measured)):
        one = getattr(backend, name)
        setattr(backend, name, type(one.__name__, (trait, one), {}))
    return backend


class ConstantCost:
    """An index that weighs titles against each other only when all are written."""

    def _refresh_title_norms(self, *, full=False):
        if full:
            super()._refresh_title_norms(full=True)


class Measured:
    """A rebuilder that has the database count what it has written, or it would plan by guesses."""

    def finish(self):
        super().finish()
        refresh_statistics(connection)
