"""What the pages of arenas show: the rhythm, the next date and those that have been."""

from urllib.parse import urlencode

from events import outcome
from events.arena_dates import Dates, dates_of
from events.models.calendar_page import CalendarPage
from mysite.site_pages import open_page, open_site_pages
from mysite.structured_data import web_page


def index_rows(pages, at):
    """Each page of an arena with its dates."""
    pages = list(pages)
    dates = dates_of([page.arena_id for page in pages], at)
    return [(page, dates[page.arena_id]) for page in pages]


def page_context(request, page, at):
    """One arena; a preview of a page whose arena is not chosen yet has no dates."""
    dates = dates_of([page.arena_id], at)[page.arena_id] if page.arena_id else Dates()
    return {
        "dates": dates,
        "past": [(date, _telling(date.event, at)) for date in dates.past],
        "host": open_page(request, page.organisation_id),
        "calendar": calendar_addresses(request, page),
        "structured_data": web_page(page, request),
    }


def calendar_addresses(request, page):
    """The calendar's list and archive of this arena alone; None when no calendar is open."""
    found = (one for one in open_site_pages(request) if one.specific_class is CalendarPage)
    calendar = next(found, None)
    if calendar is None or not page.arena_id:
        return None
    url, chosen = calendar.get_url(request), urlencode({"arena": page.arena.slug})
    return {"list": f"{url}?{chosen}", "archive": f"{url}arkiv/?{chosen}"}


def _telling(event, at):
    """Whether a dialogue meeting has told what it led to; None for what owes no telling.

    A series tells when all of it is over.
    """
    return not outcome.is_owed(event, at) if outcome.is_held(event, at) else None
