"""Asks PostgreSQL's text search: https://www.postgresql.org/docs/current/textsearch.html"""

from .candidates import Candidates
from .entries import TABLE, is_document, marks, step
from .language import Language

BY_LENGTH = 1  # ts_rank divides by 1 + the logarithm of the length


def _quoted(token):
    return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'"


TSQUERY = Language(" & ", " | ", _quoted)


def candidates(asked, types):
    """The order within a step is that of ``ts_rank``; tokens stand in the vector of the text."""
    query = tsquery(asked.words)
    lift, lifting = step("words @@ %s::tsquery", map(tsquery, asked.lifts))
    # The vector is fetched from its store once, by being joined to nothing, and not for each use of it.
    hits = (
        f"SELECT content_type_id, object_id, body || ''::tsvector AS words FROM {TABLE} "  # noqa: S608
        f"WHERE body @@ %s::tsquery AND content_type_id IN ({marks(types)}) OFFSET 0"
    )
    sql = (
        f"SELECT {is_document()} AS is_document, CAST(object_id AS bigint) AS pk, "  # noqa: S608
        f"{lift} - ts_rank(words, %s::tsquery, {BY_LENGTH}) AS score FROM ({hits}) entry"
    )
    return Candidates(sql, (*lifting, query, query, *types))


def tsquery(words):
    """The expression for documents that meet all the words."""
    return TSQUERY.all_words(words)


def beginning(tokens):
    """The expression for titles with all the tokens, the last one as a beginning."""
    return f"{TSQUERY.all_tokens(tokens)}:*"
