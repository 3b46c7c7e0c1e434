"""The way from an address to a page: two queries however deep the page lies, one to the front page.

Wagtail walks the tree with two queries a level and then asks twice who may see the page. Here the
page is found by its whole address together with the answer to that question; Wagtail's own view
does the rest. A page type with addresses of its own (the calendar's month) is found as the nearest
page above. What is not found so, such as a typing error, takes Wagtail's way.
"""

from django.http import Http404
from wagtail import views
from wagtail.models import Page, Site

from .known_renditions import keep_renditions, with_renditions
from .visibility import restricted

DEEPEST = 12  # levels of address that are looked up at once; none of ours has half as many


def serve(request, path):
    """Wagtail's view of a page, told beforehand which page it is."""
    found = find(request, path)
    if found is not None:
        request._wagtail_route_for_request = found  # noqa: SLF001  where Page.route_for_request keeps it
    return views.serve(request, path)


def find(request, path):
    """The route to the page at ``path``, or None when Wagtail has to look itself."""
    site = Site.find_for_request(request)
    parts = [part for part in path.split("/") if part]
    if site is None or len(parts) > DEEPEST:
        return None
    found = _nearest(site.root_page, parts)
    model = found and found.specific_class
    if not model:
        return None
    page = _read(model, found.pk)
    try:
        return page.route(request, parts[found.depth - site.root_page.depth :])
    except Http404:
        return None


def _read(model, key):
    """The page with all that its own view reads with it."""
    relations = getattr(model, "read_along", ())
    pages = model.objects.select_related(*relations).annotate(is_restricted=restricted())
    picture = getattr(model, "pictured_by", None)
    if picture is None:
        return pages.get(pk=key)
    page = with_renditions(pages, picture).get(pk=key)
    return keep_renditions(page, getattr(page, picture))


def _nearest(root, parts):
    """The page at the address, or the one nearest above it, which may have addresses of its own.

    The front page needs no look: it has come with the site.
    """
    if not parts:
        return root
    above = ["".join(f"{part}/" for part in parts[:count]) for count in range(len(parts) + 1)]
    pages = Page.objects.filter(url_path__in=[root.url_path + address for address in above])
    return pages.order_by("-depth").first()
