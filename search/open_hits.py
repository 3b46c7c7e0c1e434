"""The pages of the rows of ``hit`` that everyone may see: the one rule of visibility, in SQL."""

from wagtail.models import Page

from mysite.visibility import listed

OF_HITS = ["hit.is_document = 0", f"hit.pk = {Page._meta.db_table}.id"]


def open_hits(compared, at):
    """(sql, params) of (score, pk, type, compared), where ``compared`` is an expression on the page."""
    pages = _of_hits(listed(Page.objects.filter(depth__gt=1), at), {"score": "hit.score"})
    return pages.values_list("score", "pk", "content_type_id", compared).query.sql_with_params()


def suggested(at):
    """(sql, params) of (pk, title)."""
    pages = _of_hits(listed(Page.objects.filter(depth__gt=1), at), {})
    return pages.values_list("pk", "title").query.sql_with_params()


def _of_hits(pages, columns):
    # Joined here and not around it: SQLite would read all pages before it looked at the hits.
    return pages.order_by().extra(select=columns, tables=["hit"], where=OF_HITS)  # noqa: S610  our own names
