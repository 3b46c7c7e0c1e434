"""Links to pages and documents: found without a query, followed only to what is open to all."""

import re

from django.db.models import ForeignKey, OneToOneField
from django.utils.html import escape
from wagtail.blocks import PageChooserBlock, RichTextBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text.rewriters import LinkRewriter, extract_attrs

from .blocks.stored import leaves
from .site_documents import open_site_documents
from .site_pages import open_pages

LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)  # the editor never puts one in another
LONGEST_KEY = 18  # digits; more than the database can count to would be an error


def with_open_links(html, request):
    """A rich text with addresses in its links; of what is not open to all, the words alone.

    Costs no query when the page that is shown has asked for what it leads to; ``request`` may be
    None.
    """
    open_things = {"page": _open(open_pages, request, keys_in_text(html))}
    open_things["document"] = _open(open_site_documents, request, documents_in_text(html))

    def shown(link):
        attrs = extract_attrs(link[1])
        kind = attrs.get("linktype")
        if kind not in open_things:
            return link[0]
        thing = open_things[kind].get(key_of(attrs))
        return f'<a href="{escape(_address(thing, request))}">{link[2]}</a>' if thing else link[2]

    return LINK.sub(shown, html)


def _open(read, request, keys):
    return read(request, keys) if keys else {}


def _address(thing, request):
    return thing.get_url(request) if isinstance(thing, Page) else thing.url


def key_of(attrs):
    """The key of the page that a stored link leads to, or None when it is no key."""
    key = attrs.get("id", "")
    return int(key) if key.isascii() and key.isdigit() and len(key) <= LONGEST_KEY else None


def keys_in_text(html):
    """Keys of the pages that a rich text, as stored, links to."""
    return _linked(html, "page")


def documents_in_text(html):
    """Keys of the documents that a rich text, as stored, links to."""
    return _linked(html, "document")


def _linked(html, kind):
    links = LinkRewriter().extract_tags(html or "").get(kind, [])
    return {key_of(link.attrs) for link in links} - {None}


def keys_in_page(page):
    """Keys of the pages that a page's own fields lead to; what hangs on it in rows is not read."""
    related = {getattr(page, field.attname) for field in page._meta.fields if _is_to_a_page(field)}
    return (related | _keys_in_fields(page, keys_in_text, PageChooserBlock)) - {None}


def documents_in_page(page):
    """Keys of the documents that a page's texts and blocks name."""
    return _keys_in_fields(page, documents_in_text, DocumentChooserBlock) - {None}


def _keys_in_fields(page, in_text, chooser):
    """What the page's texts say by ``in_text`` and its blocks have in a ``chooser``."""
    found = set()
    for field in page._meta.fields:
        if isinstance(field, RichTextField):
            found |= in_text(getattr(page, field.name))
        elif isinstance(field, StreamField):
            stream = getattr(page, field.name)
            for block, raw in leaves(stream.stream_block, list(stream.raw_data)):
                found |= _keys_in_block(block, raw, in_text, chooser)
    return found


def _is_to_a_page(field):
    """Whether it is a relation to a page, other than to the page's own row in Wagtail's table."""
    own_row = isinstance(field, OneToOneField) and field.remote_field.parent_link
    return isinstance(field, ForeignKey) and issubclass(field.related_model, Page) and not own_row


def _keys_in_block(block, raw, in_text, chooser):
    if isinstance(block, RichTextBlock):
        return in_text(raw)
    return {raw} if isinstance(block, chooser) else set()
