"""What one event's page shows."""

from events import outcome, timing
from events.date_address import address_on
from events.event_dates import dates_of
from events.structured_data import event_data
from handslaget.models import OrganisationPage
from handslaget.thread import thread_of
from initiatives.models import InitiativePage
from mysite.site_pages import open_pages
from mysite.visibility import open_to_all


def page_context(request, event, at):
    """One event on one of its dates, and its organiser and initiative if everybody may see them."""
    organiser = _open(OrganisationPage, event.organisation_id, at)
    dates = dates_of(event, request, at)
    return {
        "arena_page": next(iter(open_pages(request, arena_keys(event)).values()), None),
        "is_dialogue": outcome.is_dialogue(event),
        "owes_outcome": outcome.is_owed(event, at),
        "dates": dates,
        "shown": dates.shown,
        "phase": timing.phase(dates.shown, at),
        "organiser": organiser,
        "initiative": _open(InitiativePage, event.initiative_id, at),
        "thread": thread_of(event, at),
        "file_url": file_address(event, request),
        "date_file_url": file_address(event, request, dates.shown),
        "structured_data": event_data(event, dates, request, organiser),
    }


def arena_keys(event):
    """The key of the page of the event's arena, if it has one."""
    page = getattr(event.arena, "page", None)
    return {page.pk} if page else set()


def file_address(event, request, date=None):
    """The calendar file of the event, or of one of its dates: the page's own address with .ics.

    Nothing before the page has an address.
    """
    url = event.get_url(request)
    file_url = f"{url.rstrip('/')}.ics" if url and event.pk else ""
    return address_on(file_url, event, date) if date else file_url


def _open(model, pk, at):
    return open_to_all(model.objects.filter(pk=pk), at).first() if pk else None
