"""The words of a page without markup: exactly what is indexed, so consent is obeyed in both."""

from django.core.exceptions import FieldDoesNotExist
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import get_text_for_indexing

from mysite.blocks.stored import leaves


def indexed_texts(page):
    """The page's indexed fields but the title, in order, each as plain text; fields cost no query."""
    names = [field.field_name for field in page.get_searchable_search_fields()]
    texts = (_text(page, name) for name in names if name != "title")
    return [text for text in texts if text]


def _text(page, name):
    value = getattr(page, name)
    try:
        return _field_text(page._meta.get_field(name), value)
    except FieldDoesNotExist:
        return _field_text(None, value())


def _field_text(field, value):
    if isinstance(field, StreamField):
        # The stored data: asking the blocks would fetch every picture and page that they name.
        found = leaves(value.stream_block, list(value.raw_data))
        texts = (text for block, raw in found for text in _leaf_texts(block, raw))
        return " · ".join(text for text in texts if text)
    return _html_text(value) if isinstance(field, RichTextField) else " ".join(value.split())


def _html_text(value):
    return " ".join(get_text_for_indexing(value).split())


def _leaf_texts(block, raw):
    """What is chosen, not written, has no text."""
    if isinstance(block, blocks.RichTextBlock):
        yield _html_text(raw or "")
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock):
        yield raw or ""
    elif isinstance(block, TypedTableBlock):
        yield from _table_texts(raw or {})


def _table_texts(raw):
    yield from (column["heading"] for column in raw.get("columns", []))
    for row in raw.get("rows", []):
        yield from (str(value) for value in row["values"])
