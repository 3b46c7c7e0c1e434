"""The pages that a page names: menu, footer and what it leads to, read once a request."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, Site

from .visibility import listed


def open_site_pages(request, also=()):
    """The front page, its open children in their order, and those asked for by key in ``also``.

    What the first call asks for comes with menu and footer in one query, so every page asks for all
    that it leads to before its template does (``SubstantivePage.get_context``).
    """
    keys = set(also)
    if not hasattr(request, "open_site_pages"):
        root = Site.find_for_request(request).root_page
        near = Q(path__startswith=root.path, depth__lte=root.depth + 1)
        request.open_site_pages, request.asked_site_pages = _read(near | Q(pk__in=keys)), keys
    new = keys - request.asked_site_pages - {page.pk for page in request.open_site_pages}
    if new:
        request.open_site_pages += _read(Q(pk__in=new))
    request.asked_site_pages |= new
    return request.open_site_pages


def open_pages(request, keys):
    """Those of the pages ``keys`` that are open to all, by key; ``request`` may be None."""
    found = open_site_pages(request, also=keys) if request else _read(Q(pk__in=keys))
    return {page.pk: page for page in found if page.pk in keys}


def open_page(request, key):
    """The page with this key if it is open to all, read together with the menu's; else None."""
    return open_pages(request, {key} - {None}).get(key)


def _read(which):
    return list(listed(Page.objects.filter(which), timezone.now()).order_by("depth", "path"))
