"""Redirects from old addresses, but for those that would name a page that is not open to everyone."""

from urllib.parse import unquote, urlsplit

from django.utils import timezone
from django.utils.encoding import iri_to_uri
from wagtail.contrib.redirects.middleware import RedirectMiddleware, get_redirect
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from .visibility import is_open


class OldAddressMiddleware(RedirectMiddleware):
    """The new address may hold a name: whoever may not see the page gets 404, as at that address."""

    def process_response(self, request, response):
        answer = super().process_response(request, response)
        if answer is response or _leads_on(request, unquote(urlsplit(answer.url).path)):
            return answer
        return response


def open_page_from(request, path, at):
    """The page that this old address leads to, if everyone may open it at ``at``; else None.

    For what has its address from a page's, such as an event's calendar file.
    """
    asked = Redirect.normalise_path(iri_to_uri(path), decode_unicode=False)
    known = get_redirect(request, asked)
    page = known.redirect_page if known and not known.redirect_page_route_path else None
    return page if page and is_open(page, at) else None


def _leads_on(request, path):
    """Whether the path is another than the one asked for, and no page or an open one."""
    site = Site.find_for_request(request)
    url_path = f"{site.root_page.url_path.rstrip('/')}{path}"
    page = Page.objects.filter(url_path=url_path).first()
    return path != request.path and (page is None or is_open(page, timezone.now()))
