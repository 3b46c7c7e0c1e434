"""The way from an address to a page: two queries, however deep in the tree the page lies.

Wagtail walks the tree with two queries a level and then asks twice who may see the page. Here the
page is found by its whole address together with the answer to that question; Wagtail's own view
does the rest. What is not found so (a typing error, a page type with addresses of its own) takes
Wagtail's way.
"""

from django.http import Http404
from wagtail import views
from wagtail.models import Page, Site

from .visibility import restricted


def serve(request, path):
    """Wagtail's view of a page, told beforehand which page it is."""
    found = find(request, path)
    if found is not None:
        request._wagtail_route_for_request = found  # noqa: SLF001  where Page.route_for_request keeps it
    return views.serve(request, path)


def find(request, path):
    """The route to the page at ``path``, or None when Wagtail has to look itself."""
    site = Site.find_for_request(request)
    if site is None:
        return None
    address = "".join(f"{part}/" for part in path.split("/") if part)
    pages = Page.objects.filter(url_path=site.root_page.url_path + address)
    page = pages.annotate(is_restricted=restricted()).first()
    model = page and page.specific_class
    if not model:
        return None
    relations = getattr(model, "read_along", ())
    specific = model.objects.select_related(*relations).get(pk=page.pk)
    specific.is_restricted = page.is_restricted
    try:
        return specific.route(request, [])
    except Http404:
        return None
