"""What the council's page shows: who sits there now, the year plan, the meetings that have been."""

from django.utils import timezone

from mysite.site_pages import open_site_pages
from mysite.structured_data import web_page
from mysite.visibility import listed

from .first_few import split

PAST_AT_ONCE = 24


def page_context(request, council, at):
    """The seats by mandate and the meetings by time, as far as they are open to all."""
    seats = list(council.seats.select_related("sector")) if council.pk else council.seats.all()
    today = timezone.localdate(at)
    organisations = _open_organisations(request, seats)
    return {
        "seats": _shown([s for s in seats if s.is_valid(today)], organisations),
        "former_seats": _shown([s for s in seats if _is_former(s, today)], organisations),
        **_meetings(council, at),
        "structured_data": web_page(council, request),
    }


def _open_organisations(request, seats):
    keys = {seat.organisation_id for seat in seats} - {None}
    return {page.pk: page for page in open_site_pages(request, also=keys) if page.pk in keys}


def _shown(seats, organisations):
    """Each seat with its organisation, or None when that is not open to all."""
    return [(seat, organisations.get(seat.organisation_id)) for seat in seats]


def _is_former(seat, today):
    return seat.valid_to is not None and seat.valid_to < today


def _meetings(council, at):
    """The coming meetings, soonest first, and those that have been, newest first."""
    if not council.pk:
        return {"coming": [], "past": split([])}
    meetings = listed(council.meetings.all(), at).defer_streamfields()
    past = split(list(meetings.over(at)), PAST_AT_ONCE)
    return {"coming": list(meetings.not_over(at)), "past": past}
