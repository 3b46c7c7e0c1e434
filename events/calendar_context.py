"""What the calendar's three faces show: the list ahead, one month, what has been."""

import datetime
from itertools import groupby

from django.utils import timezone

from events import month, subscribe_context, timing
from events.calendar_addresses import ARCHIVE, month_route, month_told, told
from events.filters import EventFilter
from events.models.event import EventPage
from events.models.occurrence import Occurrence
from mysite.listing import Listing, list_context
from mysite.templatetags.swedish import swedish_month
from mysite.visibility import listed

ONGOING = "Pågår nu"


def upcoming_context(request, page, at):
    """Every event that is not over by its next date, the soonest first, by month."""
    filters = _filters(request, timing.not_over_q(at), at)

    def arrange(events):
        dates = Occurrence.objects.of(events).next_of_each(at, filters.among)
        return dates.counting_more(at).for_rows()

    return {**_list(request, page, filters, arrange, at), "face": "list"}


def archive_context(request, page, at):
    """Every event with a date that is over by its last one, the latest first, by month."""
    filters = _filters(request, timing.over_q(at), at)

    def arrange(events):
        return Occurrence.objects.of(events).last_of_each(at, filters.among).for_rows()

    own = told(page, page.reverse_subpage("archive"), *ARCHIVE)
    return {**_list(request, page, filters, arrange, at), **own, "face": "archive"}


def month_context(request, page, year, number, at):
    """One month in whole weeks, with every date in it."""
    today = timezone.localdate(at)
    listing = Listing(
        _filters(request, timing.between_q(*month.span(year, number)), at), request.path
    )
    shown = list(listing.filters.dates.soonest_first().select_related("event").defer("event__body"))
    first = datetime.date(year, number, 1)
    return {
        **_common(page, listing, at),
        **month_told(page, first),
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


def _filters(request, in_time, at):
    """The choices among the public events that have a date ``in_time``."""
    events = listed(EventPage.objects.all(), at)
    dated = events.with_dates(Occurrence.objects.filter(in_time))
    return EventFilter(request.GET, dated, at=at, in_time=in_time)


def _list(request, page, filters, arrange, at):
    context = list_context(request, filters, arrange)
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
    return {
        "url": _address(listing, page.url + month_route(page, day)),
        "label": swedish_month(day),
    }


def _address(listing, path):
    """Another face of the calendar with the same filters."""
    return Listing(listing.filters, path).url()


def _groups(dates, at):
    """Headings with their dates; what has begun and is not over stands first."""

    def heading(date):
        ongoing = timing.phase(date, at) == timing.Phase.ONGOING
        return ONGOING if ongoing else swedish_month(date.starts_at)

    return [(name, list(group)) for name, group in groupby(dates, key=heading)]
