"""A search as Atom (RFC 4287): the newest of what it finds, for those who follow it."""

from django.utils.feedgenerator import Atom1Feed

from .address import address
from .feed_entries import NEVER

CONTENT_TYPE = Atom1Feed.content_type
AUTHOR = "Askersunds kommun"
SUBTITLE = "Det nyaste som sökningen hittar på Mötesplats Askersund."


class _Feed(Atom1Feed):
    """Django's, but for the moment of the last change, which it would take from the clock."""

    def latest_post_date(self):
        dates = [item["updateddate"] for item in self.items]
        return max(dates, default=NEVER)


def atom(wanted, entries, request):
    """The feed as text; ``entries`` are those of search/feed_entries.py, the newest first."""
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
    for entry in entries:
        feed.add_item(**entry)
    return feed.writeString("utf-8")
