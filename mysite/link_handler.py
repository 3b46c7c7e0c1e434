"""What Wagtail's own ways of showing a rich text do with its page links."""

from django.utils.html import escape
from wagtail.rich_text.pages import PageLinkHandler

from .page_links import key_of
from .site_pages import open_pages


class OpenPageLinkHandler(PageLinkHandler):
    """Page links wherever a rich text is shown without ``{% rich_text %}``: one query a text.

    Wagtail's own asks again for each type of page, and tells everyone a private page's address.
    """

    @classmethod
    def get_many(cls, attrs_list):
        keys = [key_of(attrs) for attrs in attrs_list]
        found = open_pages(None, set(keys) - {None})
        return [found.get(key) for key in keys]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list):
        pages = cls.get_many(attrs_list)
        return [f'<a href="{escape(page.get_url())}">' if page else "<a>" for page in pages]
