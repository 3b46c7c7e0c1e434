"""The file of one event over HTTP (RFC 9110); feed_views.py answers for the feeds."""

from urllib.parse import urlencode

from django.http import Http404, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe
from wagtail.models import Site

from events import closed, date_file, entries, vcalendar
from events.date_address import PARAMETER
from events.event_dates import date_named
from events.models import CalendarEntry, EventPage
from events.responses import dressed, not_modified
from mysite.old_addresses import open_page_from
from mysite.visibility import is_open


@require_safe
def event_file(request, path):
    """One event, with all its dates, as a file to open in one's calendar; or one of its dates.

    The address is the page's own with .ics, and ``datum`` as on the page. Like the page it leads on
    from an old address (301). One that has been taken down is gone (410), so that calendars stop
    asking; what was never open to everyone is not found.
    """
    at = timezone.now()
    event = _event(request, path)
    if event is None or not is_open(event, at):
        return _moved(request, path, at) or _gone(request, event, at)
    entry = _entry(event, at)
    asked = request.GET.get(PARAMETER, "")
    body = vcalendar.file_of_one(_text_of_date(event, asked, entry, at) if asked else entry.vevent)
    etag = f'"{vcalendar.digest(body)[:32]}"'
    stamp = entry.last_modified.replace(microsecond=0)
    answer = not_modified(request, etag, stamp) or calendar(body)
    name = "-".join(part for part in (path.rpartition("/")[2], asked) if part)
    answer.headers["Content-Disposition"] = content_disposition_header(
        as_attachment=True, filename=f"{name}.ics"
    )
    return dressed(answer, etag, stamp, at)


def calendar(body):
    return HttpResponse(body, content_type="text/calendar; charset=utf-8")


def _event(request, path):
    site = Site.find_for_request(request)
    url_path = f"{site.root_page.url_path}{path}/" if site else ""
    return EventPage.objects.filter(url_path=url_path).first()


def _moved(request, path, at):
    """On to the file of the event that this was the address of, if that is another one."""
    page = open_page_from(request, f"/{path}", at)
    url = page.get_url(request) if page and issubclass(page.specific_class, EventPage) else None
    address = f"{url.rstrip('/')}.ics" if url else request.path
    if address == request.path:
        return None
    asked = request.GET.get(PARAMETER, "")
    query = f"?{urlencode({PARAMETER: asked})}" if asked else ""
    return HttpResponsePermanentRedirect(f"{address}{query}")


def _gone(request, event, at):
    if event is None or not closed.was_taken_down(event, at):
        raise Http404
    return render(request, "events/event_gone.html", status=410)


def _text_of_date(event, asked, entry, at):
    """The date's own text; a day that is none of the event's has no file."""
    date = date_named(event.occurrences.select_related("venue"), asked)
    if date is None:
        raise Http404
    return date_file.text_of(event, date, entry, at) if event.rule else entry.vevent


def _entry(event, at):
    one = EventPage.objects.filter(pk=event.pk)
    entries.refresh_stale(one, at)
    return CalendarEntry.objects.get(event=event)
