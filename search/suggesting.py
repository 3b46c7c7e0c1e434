"""Pages to suggest while a visitor types: those with a title whose words begin like what is typed."""

from django.db import connection
from wagtail.models import Page

from mysite.title_beginnings import as_written, without_dots

from .compiled import Compiled
from .engines import beginnings
from .open_hits import suggested
from .query import read_query

OPEN = Compiled(suggested)


def suggestions(typed, at, limit=8):
    """At most ``limit`` open pages, the shortest titles first, by the database whatever the engine.

    All the words must be in the title, the last may be a beginning.
    ``typed`` is any string whatever.
    """
    words = read_query(typed).parts
    if not words:
        return []
    return _pages(words, as_written, at, limit) or _pages(words, without_dots, at, limit)


def _pages(words, token_of, at, limit):
    found = beginnings.candidates([token_of(word) for word in words])
    sql, params = OPEN.at(at)
    with connection.cursor() as cursor:
        cursor.execute(_statement(found.sql, sql), (*found.params, *params, limit))
        keys = [key for (key,) in cursor.fetchall()]
    pages = Page.objects.in_bulk(keys)
    return [pages[key] for key in keys if key in pages]


def _statement(hits, pages):
    return f"""
    WITH hit(is_document, pk) AS MATERIALIZED ({hits}), open_page(pk, title) AS ({pages})
    SELECT pk FROM open_page ORDER BY LENGTH(title), title, pk LIMIT %s"""  # noqa: S608  our own statements
