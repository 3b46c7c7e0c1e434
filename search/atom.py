"""A search as Atom (RFC 4287): the newest of what it finds, for those who follow it."""

import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import escape

from .address import address
from .query import printable

CONTENT_TYPE = Atom1Feed.content_type
AUTHOR = "Askersunds kommun"
SUBTITLE = "Det nyaste som sökningen hittar på Mötesplats Askersund."
NEVER = datetime.datetime(
    2026, 1, 1, tzinfo=datetime.UTC
)  # the last change of a feed without entries


class _Feed(Atom1Feed):
    """Django's, but for the moment of the last change, which it would take from the clock."""

    def latest_post_date(self):
        dates = [item["updateddate"] for item in self.items]
        return max(dates, default=NEVER)


def atom(wanted, pages, request):
    """The feed as text; ``pages`` are whole pages that everyone may see, the newest first."""
    source = request.build_absolute_uri(address(wanted, "search_atom"))
    feed = _Feed(
        f"Sök: {wanted.query}" if wanted.query.words else "Sök",
        request.build_absolute_uri(address(wanted)),
        "",
        subtitle=SUBTITLE,
        language="sv",
        author_name=AUTHOR,
        feed_url=source,
        feed_guid=source,
    )
    for page in pages:
        feed.add_item(**_item(page, request))
    return feed.writeString("utf-8")


def _item(page, request):
    first = page.first_published_at or NEVER
    return {
        "title": printable(page.title),
        "link": request.build_absolute_uri(page.get_url(request)),
        "description": escape(printable(page.snippet_text())),  # Atom calls it HTML
        "unique_id": tag(page),
        "pubdate": first,
        "updateddate": page.last_published_at or first,
    }


def tag(page):
    """A name for ever (RFC 4151), whatever the page is called and wherever it stands."""
    return f"tag:{urlsplit(settings.SITE_URL).hostname},2026:sida-{page.pk}"
