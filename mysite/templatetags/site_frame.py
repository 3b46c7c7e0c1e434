"""What stands around every page: menu, breadcrumbs, and whether staff are looking."""

from django import template
from django.conf import settings
from django.utils import timezone
from wagtail.models import Site

from mysite.site_pages import knows_above, open_site_pages
from mysite.visibility import listed

register = template.Library()

MOST_MENU_ENTRIES = 7


@register.simple_tag(takes_context=True)
def site_pages(context):
    """The front page's open children: ``menu`` as editors chose, ``others`` for the footer.

    ``addresses`` finds one of them by its slug, for a link that goes when the page does.
    """
    request = context.get("request")
    site = Site.find_for_request(request)
    if site is None:
        return {"menu": [], "others": []}
    root = site.root_page
    pages = [page for page in open_site_pages(request) if page.depth == root.depth + 1]
    chosen = [page for page in pages if page.show_in_menus][:MOST_MENU_ENTRIES]
    here = context.get("page")
    return {
        "home": _entry(root, here, request),
        "root_url": site.root_url,
        "menu": [_entry(page, here, request) for page in chosen],
        "others": [_entry(page, here, request) for page in pages if page not in chosen],
        "addresses": {page.slug: page.get_url(request) for page in pages},
    }


@register.simple_tag(takes_context=True)
def breadcrumbs(context, page):
    """The pages above this one, from the front page down; those that are not open are left out."""
    request = context.get("request")
    return [_entry(ancestor, None, request) for ancestor in _above(page, request)]


@register.simple_tag(takes_context=True)
def may_be_staff(context):
    """Whether the browser sent a session cookie.

    Asked before anything touches the session: touching it adds ``Vary: Cookie`` to the answer, and
    no stored copy of the page could then be shared by all readers.
    """
    request = context.get("request")
    return settings.SESSION_COOKIE_NAME in getattr(request, "COOKIES", {})


def _above(page, request):
    """The open pages above: already read, unless this is a preview of a page deep down."""
    if Site.find_for_request(request) and knows_above(request, page):
        near = open_site_pages(request)
        return [one for one in near if one.depth < page.depth and page.path.startswith(one.path)]
    return listed(page.get_ancestors().filter(depth__gt=1), timezone.now()).order_by("path")


def _entry(page, here, request):
    """``current`` is the value of aria-current: this very page, or one below it."""
    current = ""
    if here is not None and getattr(here, "path", "").startswith(page.path):
        current = "page" if here.path == page.path else "true"
    return {
        "title": page.title,
        "url": page.get_url(request),
        "full_url": page.get_full_url(request),
        "current": current,
    }
