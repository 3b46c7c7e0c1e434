"""What the desk's own searches ask for, made into what every database can read.

Wagtail hands on what was typed: a lone quote, a NUL or some thousand words are an error there.
"""

from django.db.models import QuerySet
from modelsearch.query import And, Or, Phrase, PlainText

from search.query import MAX_WORDS, read_query

NO_WORD = "ingenting"  # what is sought where there is nothing to find


class ReadableQueries:
    """A backend that reads a query as /sok/ does before it compiles it."""

    def _search(self, query_compiler_class, query, model_or_queryset, **kwargs):
        words = readable(query)
        if words == "":
            words, model_or_queryset = NO_WORD, _nothing_of(model_or_queryset)
        return super()._search(query_compiler_class, words, model_or_queryset, **kwargs)


def _nothing_of(model_or_queryset):
    """An empty result that knows its model: Wagtail's lists break on the stock one, which does not."""
    is_queryset = isinstance(model_or_queryset, QuerySet)
    return (model_or_queryset if is_queryset else model_or_queryset.objects).none()


def readable(query):
    """``query``, a string or what Wagtail's parse_query_string gives, with its words alone.

    An empty string when it has none.
    """
    if isinstance(query, str):
        return str(read_query(query))
    if isinstance(query, (And, Or)):
        return _joined(query)
    return _said(query) if isinstance(query, (PlainText, Phrase)) else query


def _joined(query):
    parts = [part for part in map(readable, query.subqueries[:MAX_WORDS]) if part != ""]
    return type(query)(parts) if len(parts) > 1 else next(iter(parts), "")


def _said(query):
    words = str(read_query(query.query_string))
    if not words:
        return ""
    return Phrase(words) if isinstance(query, Phrase) else PlainText(words, operator=query.operator)
