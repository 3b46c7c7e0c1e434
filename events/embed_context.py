"""The list of coming events that partners show in a frame on their own sites."""

from csp.decorators import csp_replace
from django.views.decorators.clickjacking import xframe_options_exempt

from events import rule_words, subscribe_context, timing
from events.date_address import address_on
from events.filters import EventFilter
from events.models.event import EventPage
from events.models.occurrence import Occurrence
from events.when_words import when
from mysite.listing import Listing
from mysite.visibility import listed

MOST, USUAL = 50, 10


def framed_anywhere(view):
    """The one address that other sites may frame: it has nothing to press but links out of the frame."""
    return csp_replace({"frame-ancestors": ["*"]})(xframe_options_exempt(view))


def page_context(request, page, at):
    """The next date of each chosen event, the soonest first, as many as the frame's owner wants."""
    events = listed(EventPage.objects.all(), at)
    filters = EventFilter(request.GET, events, at=at, in_time=timing.not_over_q(at))
    dates = Occurrence.objects.of(filters.qs).next_of_each(at, filters.among).for_rows()
    return {
        "rows": [
            _row(date, request)
            for date in dates[: _number(request.GET.get(subscribe_context.NUMBER))]
        ],
        "list_url": Listing(filters, page.full_url).url(),
        "is_nothing": bool(filters.unmet),
        "subscribe": subscribe_context.links(page, filters),
    }


def _row(date, request):
    event = date.event
    url = event.get_full_url(request) or ""
    return {
        "date": date,
        "event": event,
        "url": address_on(url, event, date),
        "when": when(date),
        "rule": rule_words.in_words(event),
    }


def _number(text):
    """As many rows as the address says, within bounds; the usual number for what is no number."""
    if not (text or "").isdecimal() or len(text) > len(str(MOST)) + 1:
        return USUAL
    return max(1, min(int(text), MOST))
