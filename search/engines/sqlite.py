"""Asks SQLite's full-text index, FTS5: https://sqlite.org/fts5.html"""

from .candidates import Candidates
from .entries import TABLE, is_document, marks, step

FTS = f"{TABLE}_fts"
MATCHING = f"SELECT rowid FROM {FTS} WHERE {FTS} MATCH %s"  # noqa: S608  our own table


def candidates(asked, types):
    """The order within a step is bm25's, which is negative and lower for the better."""
    lift, lifting = step(f"entry.id IN ({MATCHING})", _lifts(asked))
    sql = (
        f"SELECT {is_document()}, CAST(entry.object_id AS INTEGER), {lift} + bm25({FTS}) "  # noqa: S608
        f"FROM {FTS} CROSS JOIN {TABLE} entry ON entry.id = {FTS}.rowid "
        f"WHERE {FTS} MATCH %s AND entry.content_type_id IN ({marks(types)})"
    )
    return Candidates(sql, (*lifting, match(asked.words), *types))


def match(words):
    """The expression for documents that meet all the words; tokens stand in the column of the text."""
    return f"body : ({' AND '.join(_any(ways) for ways in words)})"


def beginning(tokens):
    """The expression for titles with all the tokens, the last one as a beginning."""
    return f"autocomplete : ({' AND '.join(_quoted(token) for token in tokens)} *)"


def _lifts(asked):
    whole = match(((tuple((token,) for token in asked.lifting)),)) if asked.lifting else None
    titled = match(asked.in_title) if asked.in_title else None
    return [expression for expression in (whole, titled) if expression]


def _any(ways):
    return f"({' OR '.join(_all(way) for way in ways)})"


def _all(way):
    return f"({' AND '.join(_quoted(token) for token in way)})"


def _quoted(token):
    return '"' + token.replace('"', '""') + '"'
