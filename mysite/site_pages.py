"""The pages that a page names: menu, footer and what it leads to, read once a request."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, Site

from .visibility import listed


def open_site_pages(request, also=(), paths=()):
    """The front page, its open children in their order, the open pages above the one that is
    served, and those asked for by key in ``also`` or by their place in the tree in ``paths``.

    What the first call asks for comes with menu and footer in one query, so every page asks for all
    that it leads to before its template does (``SubstantivePage.get_context``).
    """
    asked = {*also, *paths}
    if not hasattr(request, "open_site_pages"):
        near = _near(request) | Q(path__in=_paths_above(request))
        request.open_site_pages, request.asked_site_pages = _read(near | _which(asked)), asked
    known = {name for page in request.open_site_pages for name in (page.pk, page.path)}
    new = asked - request.asked_site_pages - known
    if new:
        request.open_site_pages += _read(_which(new))
    request.asked_site_pages |= new
    return request.open_site_pages


def _near(request):
    """The front page and its children; nothing at an address that belongs to no site."""
    site = Site.find_for_request(request)
    if site is None:
        return Q(pk__in=())
    return Q(path__startswith=site.root_page.path, depth__lte=site.root_page.depth + 1)


def _which(asked):
    """A key is a number, a place in the tree is text."""
    paths = {one for one in asked if isinstance(one, str)}
    return Q(pk__in=asked - paths) | Q(path__in=paths)


def open_pages(request, keys):
    """Those of the pages ``keys`` that are open to all, by key; ``request`` may be None."""
    found = open_site_pages(request, also=keys) if request else _read(Q(pk__in=keys))
    return {page.pk: page for page in found if page.pk in keys}


def knows_above(request, page):
    """Whether the open pages above ``page`` are among the site's pages."""
    shallow = page.depth <= Site.find_for_request(request).root_page.depth + 2
    return shallow or page.path == _served_path(request)


def _paths_above(request):
    """The places in the tree above the page that is served, the root of everything left out."""
    path, step = _served_path(request), Page.steplen
    return [path[:end] for end in range(2 * step, len(path), step)]


def _served_path(request):
    """The place of the page that serving.py found; empty in a preview."""
    found = getattr(request, "_wagtail_route_for_request", None)
    return found[0].path if found else ""


def open_page(request, key):
    """The page with this key if it is open to all, read together with the menu's; else None."""
    return open_pages(request, {key} - {None}).get(key)


def _read(which):
    return list(listed(Page.objects.filter(which), timezone.now()).order_by("depth", "path"))
