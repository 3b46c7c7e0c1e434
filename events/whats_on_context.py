"""What "På gång" shows: the line ahead, what one may narrow it to, and how to subscribe to it."""

from itertools import groupby
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.utils import timezone

from events import feeds, qr, subscribe, whats_on
from events.deadlines import Deadline
from events.whats_on import PARAMETER, Kind, chosen_kinds, pairs_of
from events.whats_on_feed import WhatsOn
from mysite.listing import PAGE_PARAMETER, Chip, FacetView, Option, ResultPage
from mysite.templatetags.swedish import swedish_month

PER_PAGE = 20
NOW = "Pågår nu"


def page_context(request, at):
    """One page of the line, below the months; what has begun stands first."""
    sources = whats_on.ahead(at)
    listing = Choice(chosen_kinds(request.GET), request.path, whats_on.counts(sources))
    paginator = Paginator(whats_on.keys(sources, listing.kinds), PER_PAGE)
    paginator.count = listing.count
    results = ResultPage(paginator.get_page(request.GET.get(PAGE_PARAMETER)), listing)
    rows = whats_on.read(sources, list(results.items))
    return {
        "listing": listing,
        "results": results,
        "groups": _groups(rows, timezone.localdate(at)),
        **_subscription(listing),
    }


def _subscription(listing):
    asked = WhatsOn(tuple(listing.kinds))
    source, page_url = feeds.addresses_of(asked)
    return {
        "subscribe": subscribe.ways(source, asked.title([])),
        "is_choice": bool(asked.pairs),
        "qr_code": qr.picture(page_url),
    }


def address(path, kinds, **more):
    """The path with what is chosen, in a fixed order; nothing is said when all is."""
    query = urlencode([*pairs_of(kinds), *more.items()])
    return f"{path}?{query}" if query else path


class Choice:
    """What one may choose on the line and has chosen, told as lists of pages tell it."""

    words = None

    def __init__(self, kinds, path, counts):
        self.kinds = kinds
        self.path = path
        self._counts = counts

    @property
    def count(self):
        return sum(self._counts[kind] for kind in self.kinds)

    @property
    def sentence(self):
        total = sum(self._counts.values())
        return f"{self.count} av {total} på gång" if self._is_narrowed else f"{total} på gång"

    @property
    def facets(self):
        options = [
            Option(kind.value, kind.label, self._counts[kind], self._is_chosen(kind))
            for kind in Kind
        ]
        return [FacetView(PARAMETER, "Visa", options)]

    @property
    def chips(self):
        return [
            Chip(kind.label, address(self.path, [one for one in self.kinds if one != kind] or Kind))
            for kind in self.kinds
            if self._is_narrowed
        ]

    def url(self, **more):
        return address(self.path, self.kinds, **more)

    @property
    def _is_narrowed(self):
        return len(self.kinds) < len(Kind)

    def _is_chosen(self, kind):
        return self._is_narrowed and kind in self.kinds


def _groups(rows, today):
    def heading(row):
        day = _day(row)
        return NOW if day < today else swedish_month(day)

    return [
        (name, [(isinstance(row, Deadline), row) for row in group])
        for name, group in groupby(rows, key=heading)
    ]


def _day(row):
    return row.day if isinstance(row, Deadline) else row.starts_on
