"""``{% rich_text page.what %}``: an editor's text with links to what everyone may open."""

from django import template
from wagtail.rich_text import RichText

from mysite.page_links import with_open_links

register = template.Library()


@register.simple_tag(takes_context=True)
def rich_text(context, value):
    """Of a rich text field or block; unlike Wagtail's filter it asks nothing of its own."""
    html = value.source if isinstance(value, RichText) else value or ""
    return RichText(with_open_links(html, context.get("request")))
