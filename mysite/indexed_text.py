"""The words of a page without markup: exactly what is indexed, so consent is obeyed in both."""

from django.core.exceptions import FieldDoesNotExist
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.rich_text import features, get_text_for_indexing
from wagtail.rich_text.rewriters import EmbedRewriter
from wagtail.search.index import RelatedFields, SearchField

from .blocks.stored import leaves

FACT = "fact"  # the kind of embed that a fact is stored as
NO_TEXTS = {"title", "search_tokens"}  # said apart, and made of the others


def indexed_texts(page):
    """The page's indexed fields but the title, in order, each as plain text; fields cost no query."""
    names = [field.field_name for field in page.get_searchable_search_fields()]
    texts = (_text(page, name) for name in names if name not in NO_TEXTS)
    return [text for text in texts if text]


def indexed_names(page):
    """The words of the lists and rows that the page is indexed with, such as tags and updates."""
    lists = [field for field in page.get_search_fields() if isinstance(field, RelatedFields)]
    return [text for field in lists for text in _values(page, field) if text]


def _values(related_to, field):
    """A relation's own search fields as plain text, those of relations beyond it included."""
    found = field.get_value(related_to)
    rows = found.all() if hasattr(found, "all") else filter(None, [found])
    for row in rows:
        for inner in field.fields:
            if isinstance(inner, RelatedFields):
                yield from _values(row, inner)
            elif isinstance(inner, SearchField):
                yield _text(row, inner.field_name)


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
    return html_text(value) if isinstance(field, RichTextField) else " ".join(value.split())


def html_text(value):
    """The words of rich text as a page shows them, without markup."""
    return " ".join(get_text_for_indexing(with_facts(value)).split())


def with_facts(value):
    """The HTML with the facts that it names in words, as the page shows them; links cost no query."""
    if f'embedtype="{FACT}"' not in value:
        return value
    handler = features.get_embed_types()[FACT]
    return EmbedRewriter(bulk_rules={FACT: handler.expand_db_attributes_many})(value)


def _leaf_texts(block, raw):
    """What is chosen, not written, has no text."""
    if isinstance(block, blocks.RichTextBlock):
        yield html_text(raw or "")
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock):
        yield raw or ""
    elif isinstance(block, TypedTableBlock):
        yield from _table_texts(raw or {})


def _table_texts(raw):
    yield from (column["heading"] for column in raw.get("columns", []))
    for row in raw.get("rows", []):
        yield from (str(value) for value in row["values"])
