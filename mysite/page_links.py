"""Links from page to page: found without a query, and followed only to pages that are open to all."""

import re

from django.db.models import ForeignKey, OneToOneField
from django.utils.html import escape
from wagtail.blocks import PageChooserBlock, RichTextBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text.rewriters import LinkRewriter, extract_attrs

from .blocks.stored import leaves
from .site_pages import open_pages

LINK = re.compile(r"<a\b([^>]*)>(.*?)</a>", re.DOTALL)  # the editor never puts one in another
LONGEST_KEY = 18  # digits; more than the database can count to would be an error


def with_open_links(html, request):
    """A rich text with addresses in its page links; of a page not open to all, the words alone.

    Costs no query when the page that is shown has asked for what it leads to; ``request`` may be
    None.
    """
    keys = keys_in_text(html)
    pages = open_pages(request, keys) if keys else {}

    def shown(link):
        attrs = extract_attrs(link[1])
        if attrs.get("linktype") != "page":
            return link[0]
        page = pages.get(key_of(attrs))
        return f'<a href="{escape(page.get_url(request))}">{link[2]}</a>' if page else link[2]

    return LINK.sub(shown, html)


def key_of(attrs):
    """The key of the page that a stored link leads to, or None when it is no key."""
    key = attrs.get("id", "")
    return int(key) if key.isascii() and key.isdigit() and len(key) <= LONGEST_KEY else None


def keys_in_text(html):
    """Keys of the pages that a rich text, as stored, links to."""
    links = LinkRewriter().extract_tags(html or "").get("page", [])
    return {key_of(link.attrs) for link in links} - {None}


def keys_in_page(page):
    """Keys of the pages that a page's own fields lead to; what hangs on it in rows is not read."""
    return {key for field in page._meta.fields for key in _keys_in_field(field, page)} - {None}


def _keys_in_field(field, page):
    if isinstance(field, RichTextField):
        yield from keys_in_text(getattr(page, field.name))
    elif isinstance(field, StreamField):
        stream = getattr(page, field.name)
        for block, raw in leaves(stream.stream_block, list(stream.raw_data)):
            yield from _keys_in_block(block, raw)
    elif _leads_to_a_page(field):
        yield getattr(page, field.attname)


def _leads_to_a_page(field):
    """Whether it is a relation to a page, other than to the page's own row in Wagtail's table."""
    own_row = isinstance(field, OneToOneField) and field.remote_field.parent_link
    return isinstance(field, ForeignKey) and issubclass(field.related_model, Page) and not own_row


def _keys_in_block(block, raw):
    if isinstance(block, RichTextBlock):
        return keys_in_text(raw)
    return {raw} if isinstance(block, PageChooserBlock) else set()
