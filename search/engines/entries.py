"""The rows of Wagtail's index that are pages, and how a hit in the title goes before others."""

from modelsearch.utils import get_descendants_content_types_pks
from wagtail.models import Page
from wagtail.search.models import IndexEntry

TABLE = IndexEntry._meta.db_table
STEP = 1000  # more than any engine's own score, so that it decides only within a step


def page_types():
    """Keys of the content types of pages: other things in the index may have a page's key."""
    return list(get_descendants_content_types_pks(Page))


def marks(values):
    """Placeholders for a list: "%s, %s"."""
    return ", ".join(["%s"] * len(values))


def step(test, expressions):
    """(sql, params) of 0, STEP and so on for what meets the first, the second expression, else the last.

    ``test`` is SQL with one placeholder, for an expression.
    """
    cases = "".join(f" WHEN {test} THEN {place}" for place in range(len(expressions)))
    sql = f"CASE{cases} ELSE {len(expressions)} END" if expressions else "0"
    return f"{STEP} * {sql}", tuple(expressions)
