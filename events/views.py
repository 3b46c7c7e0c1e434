"""The file of one event over HTTP (RFC 9110); feed_views.py answers for the feeds."""

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from wagtail.models import Site

from events import entries, ical
from events.models import CalendarEntry, EventPage
from events.responses import dressed, not_modified
from mysite.visibility import is_open


@require_safe
def event_file(request, path):
    """One event as a file to open in one's calendar; its address is the page's own with .ics."""
    at = timezone.now()
    entry = _entry(_event(request, path, at), at)
    body = ical.file_of_one(entry.vevent)
    etag = f'"{ical.digest(body)[:32]}"'
    stamp = entry.last_modified.replace(microsecond=0)
    answer = not_modified(request, etag, stamp) or calendar(body)
    slug = path.rpartition("/")[2]
    answer.headers["Content-Disposition"] = f'attachment; filename="{slug}.ics"'
    return dressed(answer, etag, stamp, at)


def calendar(body):
    return HttpResponse(body, content_type="text/calendar; charset=utf-8")


def _event(request, path, at):
    site = Site.find_for_request(request)
    url_path = f"{site.root_page.url_path}{path}/" if site else ""
    event = EventPage.objects.filter(url_path=url_path).first()
    if event is None or not is_open(event, at):
        raise Http404
    return event


def _entry(event, at):
    one = EventPage.objects.filter(pk=event.pk)
    entries.refresh_stale(one, at)
    return CalendarEntry.objects.get(event=event)
