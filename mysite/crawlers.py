"""What search engines are told: which pages there are, and which addresses to leave alone."""

from django.conf import settings
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Page, get_page_models

from .visibility import listed

# The calendar's .ics files are open to all readers. Search results are pages about pages.
ROBOTS = """\
User-agent: *
Allow: /
Disallow: /admin/
Disallow: /sok/

Sitemap: {site}/sitemap.xml
"""


@require_safe
def sitemap(request):
    """Every listed page with the day it was last published (sitemaps.org protocol 0.9).

    A page type that answers with pages of their own below its address names them by a class method::

        @classmethod
        def addresses_below(cls, at): ...  # pairs of an address and a moment, or None, in one query
    """
    at = timezone.now()
    pages = listed(Page.objects.filter(depth__gt=1), at).order_by("path")
    pages = pages.only("url_path", "last_published_at")
    found = [(page.full_url, page.last_published_at) for page in pages]
    entries = [{"location": url, "lastmod": day} for url, day in [*found, *_below(at)]]
    context = {"urlset": [entry for entry in entries if entry["location"]]}
    return TemplateResponse(request, "sitemap.xml", context, content_type="application/xml")


def _below(at):
    for model in get_page_models():
        named = getattr(model, "addresses_below", None)
        if named:
            yield from ((url, day) for url, day in named(at) if url)


@require_safe
def robots(request):
    """The robots.txt of RFC 9309."""
    text = ROBOTS.format(site=settings.SITE_URL.rstrip("/"))
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
