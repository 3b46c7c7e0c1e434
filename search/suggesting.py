"""Pages to suggest while a visitor types: those with a title whose words begin like what is typed."""

from django.db import connection
from wagtail.models import Page

from mysite.title_beginnings import as_written, without_dots
from mysite.visibility import listed
from swedish.tokens import words_in

from .engines import beginnings
from .query import read_query


def suggestions(typed, at, limit=8):
    """At most ``limit`` open pages, the shortest titles first, by the database whatever the engine.

    All the words must be in the title, the last may be a beginning.
    ``typed`` is any string whatever.
    """
    words = [part for word in read_query(typed).words for part in words_in(word)]
    if not words:
        return []
    return _pages(words, as_written, at, limit) or _pages(words, without_dots, at, limit)


def _pages(words, token_of, at, limit):
    found = beginnings.candidates([token_of(word) for word in words])
    pages = listed(Page.objects.filter(depth__gt=1), at).order_by()
    sql, params = pages.values_list("pk", "title").query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(_statement(found.sql, sql), (*found.params, *params, limit))
        keys = [key for (key,) in cursor.fetchall()]
    pages = Page.objects.in_bulk(keys)
    return [pages[key] for key in keys if key in pages]


def _statement(hits, pages):
    return f"""
    WITH hit(pk) AS MATERIALIZED ({hits}), open_page(pk, title) AS ({pages})
    SELECT open_page.pk FROM hit CROSS JOIN open_page WHERE open_page.pk = hit.pk
    ORDER BY LENGTH(title), title, open_page.pk LIMIT %s"""  # noqa: S608  our own statements
