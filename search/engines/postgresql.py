"""Asks PostgreSQL's text search: https://www.postgresql.org/docs/current/textsearch.html"""

from .candidates import Candidates
from .entries import TABLE, is_document, marks, step

BY_LENGTH = 1  # ts_rank divides by 1 + the logarithm of the length


def candidates(asked, types):
    """The order within a step is that of ``ts_rank``; tokens stand in the vector of the text."""
    query = tsquery(asked.words)
    lift, lifting = step("words @@ %s::tsquery", _lifts(asked))
    # The vector is fetched from its store once, by being joined to nothing, and not for each use of it.
    hits = (
        f"SELECT content_type_id, object_id, body || ''::tsvector AS words FROM {TABLE} "  # noqa: S608
        f"WHERE body @@ %s::tsquery AND content_type_id IN ({marks(types)}) OFFSET 0"
    )
    sql = (
        f"SELECT {is_document()}, CAST(object_id AS bigint), "  # noqa: S608
        f"{lift} - ts_rank(words, %s::tsquery, {BY_LENGTH}) FROM ({hits}) entry"
    )
    return Candidates(sql, (*lifting, query, query, *types))


def tsquery(words):
    """The expression for documents that meet all the words."""
    return " & ".join(_any(ways) for ways in words)


def beginning(tokens):
    """The expression for titles with all the tokens, the last one as a beginning."""
    return f"{' & '.join(_quoted(token) for token in tokens)}:*"


def _lifts(asked):
    whole = tsquery(((tuple((token,) for token in asked.lifting)),)) if asked.lifting else None
    titled = tsquery(asked.in_title) if asked.in_title else None
    return [expression for expression in (whole, titled) if expression]


def _any(ways):
    return f"({' | '.join(_all(way) for way in ways)})"


def _all(way):
    return f"({' & '.join(_quoted(token) for token in way)})"


def _quoted(token):
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"
