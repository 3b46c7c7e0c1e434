"""Pages whose titles hold words and the beginning of a last one, by Wagtail's index for autocompletion."""

from django.db import connection

from . import postgresql, sqlite
from .candidates import Candidates
from .entries import TABLE, marks, page_types

MOST = 5_000  # two letters begin words on many pages; of more, not all are compared
QUERIES = {
    "sqlite": (
        f"SELECT 0, CAST(entry.object_id AS INTEGER) FROM {sqlite.FTS} "  # noqa: S608  our own tables
        f"CROSS JOIN {TABLE} entry ON entry.id = {sqlite.FTS}.rowid WHERE {sqlite.FTS} MATCH %s"
    ),
    "postgresql": (
        f"SELECT 0, CAST(entry.object_id AS bigint) FROM {TABLE} entry "  # noqa: S608
        "WHERE entry.autocomplete @@ %s::tsquery"
    ),
}
EXPRESSIONS = {"sqlite": sqlite.beginning, "postgresql": postgresql.beginning}


def candidates(tokens):
    """A statement that gives (0, pk) of pages with all the tokens, the last one as a beginning."""
    types, vendor = page_types(), connection.vendor
    sql = f"{QUERIES[vendor]} AND entry.content_type_id IN ({marks(types)}) LIMIT {MOST}"
    return Candidates(sql, (EXPRESSIONS[vendor](tokens), *types))
