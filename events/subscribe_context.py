"""The addresses of a choice of events, and what the page *Prenumerera* says about it."""

from urllib.parse import urlencode

from django.utils.html import format_html

from events import feeds, qr, subscribe, timing
from events.calendar_addresses import SUBSCRIBE, told
from events.feed_forms import FORMS
from events.filters import EventFilter
from events.models.event import EventPage
from events.wanted import Wanted, title_of
from mysite.listing import Listing
from mysite.visibility import listed

NUMBER = "antal"
ROWS_SHOWN = 5  # in the list to embed, until its owner says otherwise


def links(page, filters):
    """Where the filters' choice can be had: in each form, in one's calendar, on another's site."""
    pairs = filters.pairs
    address = {name: feeds.addresses_of(Wanted(form, pairs))[0] for name, form in FORMS.items()}
    name = title_of(filters.labels)
    query = f"?{urlencode(pairs)}" if pairs else ""
    route = f"{page.reverse_subpage('subscribe')}{query}"
    return {
        **subscribe.ways(address["ics"], name),
        "atom": address["atom"],
        "json": address["json"],
        "page": f"{page.url}{route}",
        "page_full": f"{page.full_url}{route}",
        "is_choice": bool(pairs),
    }


def page_context(request, page, at):
    """What one subscribes to in words, and every way to do so."""
    ahead = listed(EventPage.objects.all(), at).not_over(at)
    filters = EventFilter(request.GET, ahead, at=at, in_time=timing.not_over_q(at))
    found = links(page, filters)
    listing = Listing(filters, page.url)
    return {
        **told(page, page.reverse_subpage("subscribe"), *SUBSCRIBE),
        "subscribe": found,
        "choices": [(label, _either(names)) for label, names in filters.labels],
        "count": filters.qs.count(),
        "list_url": listing.url(),
        "missing": listing.missing,
        "is_nothing": bool(filters.unmet),
        "url_without_missing": Listing(filters, request.path).url_without_missing,
        "qr_code": qr.picture(found["page_full"]),
        "embed": embed(page, filters),
    }


def embed(page, filters):
    """The choice as a list in a frame: its address, and the code that shows it on another site."""
    pairs = [*filters.pairs, (NUMBER, ROWS_SHOWN)]
    address = f"{page.full_url}{page.reverse_subpage('embed')}?{urlencode(pairs)}"
    code = (
        '<iframe src="{}" title="{}" width="100%" height="560" loading="lazy" frameborder="0">'
        "</iframe>"
    )
    return {"address": address, "code": format_html(code, address, title_of(filters.labels))}


def _either(names):
    """Several values of one sort widen the choice: a, b eller c."""
    *first, last = names
    return f"{', '.join(first)} eller {last}" if first else last
