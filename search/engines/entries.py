"""The rows of Wagtail's index that are searched, and how a hit in the title goes before others."""

from django.contrib.contenttypes.models import ContentType
from modelsearch.utils import get_descendants_content_types_pks
from wagtail.models import Page
from wagtail.search.models import IndexEntry

from search.models import DocumentText

TABLE = IndexEntry._meta.db_table
STEP = 1000  # more than any engine's own score, so that it decides only within a step


def page_types():
    """Keys of the content types of pages: other things in the index may have a page's key."""
    return list(get_descendants_content_types_pks(Page))


def document_type():
    """Key of the content type of the documents' texts, whose keys are those of the documents."""
    return ContentType.objects.get_for_model(DocumentText).pk


def searched_types():
    return [*page_types(), document_type()]


def is_document():
    """The expression that is 1 for a document's entry, and 0 for a page's."""
    return f"CASE WHEN entry.content_type_id = {document_type()} THEN 1 ELSE 0 END"


def marks(values):
    """Placeholders for a list: "%s, %s"."""
    return ", ".join(["%s"] * len(values))


def step(test, expressions):
    """(sql, params) of 0, STEP and so on for what meets the first, the second expression, else the last.

    ``test`` is SQL with one placeholder, for an expression.
    """
    params = tuple(expressions)
    cases = "".join(f" WHEN {test} THEN {place}" for place in range(len(params)))
    sql = f"CASE{cases} ELSE {len(params)} END" if params else "0"
    return f"{STEP} * {sql}", params
