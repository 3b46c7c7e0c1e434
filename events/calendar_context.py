"""What the calendar's three faces show: the list ahead, one month, what has been."""

import datetime
from itertools import groupby

from django.utils import timezone

from events import month, subscribe_context, timing
from events.filters import EventFilter
from events.models.event import EventPage
from mysite.listing import Listing, list_context
from mysite.templatetags.swedish import swedish_month
from mysite.visibility import listed

ONGOING = "Pågår nu"


def upcoming_context(request, page, at):
    """Everything that is not over, the soonest first, by month."""
    events = listed(EventPage.objects.all(), at).not_over(at)
    return {**_list(request, page, events, at), "face": "list"}


def archive_context(request, page, at):
    """What is over, the latest first, by month."""
    events = listed(EventPage.objects.all(), at).over(at)
    return {**_list(request, page, events, at), "face": "archive"}


def month_context(request, page, year, number, at):
    """One month in whole weeks; ``month.is_month`` says whether there is one."""
    today = timezone.localdate(at)
    events = listed(EventPage.objects.all(), at).between(*month.span(year, number))
    listing = Listing(EventFilter(request.GET, events, at=at), request.path)
    shown = list(for_rows(listing.filters.qs))
    first = datetime.date(year, number, 1)
    return {
        **_common(page, listing, at),
        "face": "month",
        "listing": listing,
        "first_day": first,
        "weeks": month.weeks(year, number, shown, today),
        "has_events": bool(shown),
        "earlier": _month_link(page, listing, month.neighbour(year, number, -1)),
        "later": _month_link(page, listing, month.neighbour(year, number, 1)),
        "this_month": None
        if (today.year, today.month) == (year, number)
        else _month_link(page, listing, today),
    }


def for_rows(events):
    """The queryset with everything that rows and months ask of it."""
    return events.select_related("arena", "venue").defer("body")


def _list(request, page, events, at):
    filters = EventFilter(request.GET, events, at=at)
    context = list_context(request, filters, for_rows)
    groups = _groups(context["results"].items, at)
    return {**context, **_common(page, context["listing"], at), "groups": groups}


def _common(page, listing, at):
    today = timezone.localdate(at)
    return {
        "list_url": _address(listing, page.url),
        "month_url": _month_link(page, listing, today)["url"],
        "archive_url": _address(listing, page.url + page.reverse_subpage("archive")),
        "subscribe": subscribe_context.links(page, listing.filters),
    }


def _month_link(page, listing, day):
    if day is None:
        return None
    path = page.url + page.reverse_subpage("month", args=[day.year, f"{day.month:02}"])
    return {"url": _address(listing, path), "label": swedish_month(day)}


def _address(listing, path):
    """Another face of the calendar with the same filters."""
    return Listing(listing.filters, path).url()


def _groups(events, at):
    """Headings with their events; what has begun and is not over stands first."""

    def heading(event):
        ongoing = timing.phase(event, at) == timing.Phase.ONGOING
        return ONGOING if ongoing else swedish_month(event.starts_at)

    return [(name, list(group)) for name, group in groupby(events, key=heading)]
