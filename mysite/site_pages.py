"""The pages that every page links to, read once a request."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, Site

from .visibility import listed


def open_site_pages(request, also=()):
    """The front page, its open children in their order, and those asked for by key in ``also``.

    The first call decides what is read: a page that needs more than menu and footer calls before
    its template does.
    """
    if not hasattr(request, "open_site_pages"):
        root = Site.find_for_request(request).root_page
        near = Q(path__startswith=root.path, depth__lte=root.depth + 1)
        wanted = near | Q(pk__in=also)
        pages = listed(Page.objects.filter(wanted), timezone.now())
        request.open_site_pages = list(pages.order_by("depth", "path"))
    return request.open_site_pages


def open_page(request, key):
    """The page with this key if it is open to all, read together with the menu's; else None."""
    if key is None:
        return None
    return next((page for page in open_site_pages(request, also=[key]) if page.pk == key), None)
