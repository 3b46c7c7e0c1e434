"""The pages that every page links to, read once a request."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, Site

from .visibility import listed


def open_site_pages(request, also=()):
    """The front page, its open children in their order, the open pages above the one that is
    served, and those asked for by key in ``also``.

    The first call decides what is read: a page that needs more than menu and footer calls before
    its template does.
    """
    if not hasattr(request, "open_site_pages"):
        root = Site.find_for_request(request).root_page
        near = Q(path__startswith=root.path, depth__lte=root.depth + 1)
        wanted = near | Q(path__in=_paths_above(request)) | Q(pk__in=also)
        pages = listed(Page.objects.filter(wanted), timezone.now())
        request.open_site_pages = list(pages.order_by("depth", "path"))
    return request.open_site_pages


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
    if key is None:
        return None
    return next((page for page in open_site_pages(request, also=[key]) if page.pk == key), None)
