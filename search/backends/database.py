"""Wagtail's index in the database, written at the same cost however many pages there are,
and asked for words alone.

Modelsearch reads the length of every title anew whenever one page is written, to weigh it in its own
ranking. Here that is left to the rebuilding; until then a title counts as one of average length.
"""

from django.db import connection
from modelsearch.backends import database as usual

from search.statistics import refresh_statistics

from .readable import ReadableQueries


def SearchBackend(params):  # noqa: N802  the name that Wagtail asks for
    """The backend for the site's kind of database."""
    stock = type(usual.SearchBackend(dict(params)))
    parts = {
        "index_class": ConstantCost,
        "rebuilder_class": Measured,
        "atomic_rebuilder_class": Measured,
    }
    ours = {name: _with(trait, getattr(stock, name)) for name, trait in parts.items()}
    return _with(ReadableQueries, stock, **ours)(params)


def _with(trait, stock, **attributes):
    return type(stock.__name__, (trait, stock), attributes)


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
