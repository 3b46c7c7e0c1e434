"""Asks SQLite's full-text index, FTS5: https://sqlite.org/fts5.html"""

from search.statistics import ENTRY_OF_ROW

from .candidates import Candidates
from .entries import TABLE, is_document, marks, step
from .language import Language

FTS = f"{TABLE}_fts"
MATCHING = f"SELECT rowid FROM {FTS} WHERE {FTS} MATCH %s"  # noqa: S608  our own table


def _quoted(token):
    return '"' + token.replace('"', '""') + '"'


FTS5 = Language(" AND ", " OR ", _quoted)


def candidates(asked, types):
    """The order within a step is bm25's, which is negative and lower for the better.

    An entry is looked up in an index that holds all that is asked: its row holds the page's whole text.
    The ``+`` keeps SQLite from looking it up once for each type.
    """
    lift, lifting = step(f"entry.id IN ({MATCHING})", map(match, asked.lifts))
    sql = (
        f"SELECT {is_document()} AS is_document, CAST(entry.object_id AS INTEGER) AS pk, "  # noqa: S608
        f"{lift} + bm25({FTS}) AS score "
        f"FROM {FTS} CROSS JOIN {TABLE} entry INDEXED BY {ENTRY_OF_ROW} ON entry.id = {FTS}.rowid "
        f"WHERE {FTS} MATCH %s AND +entry.content_type_id IN ({marks(types)})"
    )
    return Candidates(sql, (*lifting, match(asked.words), *types))


def match(words):
    """The expression for documents that meet all the words; tokens stand in the column of the text."""
    return f"body : ({FTS5.all_words(words)})"


def beginning(tokens):
    """The expression for titles with all the tokens, the last one as a beginning."""
    return f"autocomplete : ({FTS5.all_tokens(tokens)} *)"
