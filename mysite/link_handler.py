"""What Wagtail's own ways of showing a rich text, to readers and to editors, do with its page links."""

from django.urls import reverse
from django.utils.html import escape
from wagtail.admin.rich_text.converters.html_to_contentstate import PageLinkElementHandler
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


class PageLinkInEditor(PageLinkElementHandler):
    """Page links in the editor: a page that is not open to all has its address in the admin.

    Whoever guesses a key could otherwise read a draft's title in its public address.
    """

    def get_attribute_data(self, attrs):
        key = key_of(attrs)
        if key is None:
            return {"id": 0, "url": None, "parentId": None}
        data = super().get_attribute_data({"id": key})
        if data["url"] and not open_pages(None, {key}):
            data["url"] = reverse("wagtailadmin_pages:edit", args=[key])
        return data
