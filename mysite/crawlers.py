"""What search engines are told: which pages there are, and which addresses to leave alone."""

from django.conf import settings
from django.http import HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Page

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
    """Every listed page with the day it was last published (sitemaps.org protocol 0.9)."""
    pages = listed(Page.objects.filter(depth__gt=1), timezone.now()).order_by("path")
    pages = pages.only("url_path", "last_published_at")
    entries = [{"location": page.full_url, "lastmod": page.last_published_at} for page in pages]
    context = {"urlset": [entry for entry in entries if entry["location"]]}
    return TemplateResponse(request, "sitemap.xml", context, content_type="application/xml")


@require_safe
def robots(request):
    """The robots.txt of RFC 9309."""
    text = ROBOTS.format(site=settings.SITE_URL.rstrip("/"))
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
