"""schema.org data for search engines, written so that no value can end the script element."""

import json

from django import template
from django.core.serializers.json import DjangoJSONEncoder
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from mysite.structured_data import breadcrumb_list

register = template.Library()

ESCAPES = {
    ord("<"): "\\u003C",
    ord(">"): "\\u003E",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


@register.simple_tag
def json_ld(data):
    """A JSON-LD script element with a dict or list of schema.org data; nothing for nothing.

    The same escapes as Django's ``json_script``, which can only write ``application/json``.
    """
    if not data:
        return ""
    text = json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False).translate(ESCAPES)
    escaped = mark_safe(text)  # noqa: S308  every character that HTML reads is a JSON escape now
    return format_html('<script type="application/ld+json">{}</script>', escaped)


@register.simple_tag(takes_context=True)
def breadcrumb_data(context, crumbs, page):
    """The crumbs above a page, and the page, as schema.org's BreadcrumbList."""
    here = {"title": page.title, "full_url": page.get_full_url(context.get("request"))}
    return breadcrumb_list([*crumbs, here])
