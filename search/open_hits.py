"""The pages and documents of the rows of ``hit`` that everyone may see: the rule of visibility, in SQL."""

from wagtail.documents import get_document_model
from wagtail.models import Page

from mysite.visibility import listed, listed_documents

Document = get_document_model()
PAGE_HITS = ["hit.is_document = 0", f"hit.pk = {Page._meta.db_table}.id"]
DOCUMENT_HITS = ["hit.is_document = 1", f"hit.pk = {Document._meta.db_table}.id"]


def open_hits(compared, at):
    """(sql, params) of (score, pk, type, compared), where ``compared`` is an expression on the page,
    or what gives one for a moment.
    """
    value = compared(at) if callable(compared) else compared
    pages = _of_hits(listed(Page.objects.filter(depth__gt=1), at), PAGE_HITS, score="hit.score")
    return pages.values_list("score", "pk", "content_type_id", value).query.sql_with_params()


def open_document_hits(compared, at):
    """(sql, params) of (score, pk, compared), where ``compared`` is an expression on the document."""
    open_now = listed_documents(Document.objects.all(), at)
    documents = _of_hits(open_now, DOCUMENT_HITS, score="hit.score")
    return documents.values_list("score", "pk", compared).query.sql_with_params()


def suggested(at):
    """(sql, params) of (pk, title)."""
    pages = _of_hits(listed(Page.objects.filter(depth__gt=1), at), PAGE_HITS)
    return pages.values_list("pk", "title").query.sql_with_params()


def _of_hits(rows, where, **columns):
    # Joined here and not around it: SQLite would read all pages before it looked at the hits.
    return rows.order_by().extra(select=columns, tables=["hit"], where=where)  # noqa: S610  our own names
