"""Calendar files over HTTP (RFC 9110): the subscribed feed and the file of one event."""

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.views.decorators.http import require_safe
from wagtail.models import Site

from events import date_file, entries, feeds, ical
from events.event_dates import PARAMETER, date_named
from events.models import CalendarEntry, EventPage
from mysite.visibility import is_open

MAX_AGE = 15 * 60


@require_safe
def calendar_feed(request):
    """All public events. No ``attachment``: the address is subscribed to, not downloaded."""
    at = timezone.now()
    feed = feeds.current(at)
    answer = not_modified(request, feed.etag, feed.stamp) or calendar(feeds.data(feed))
    return dressed(answer, feed.etag, feed.stamp, at)


@require_safe
def event_file(request, path):
    """One event, with all its dates, as a file to open in one's calendar; or one of its dates.

    The address is the page's own with .ics, and ``datum`` as on the page.
    """
    at = timezone.now()
    event = _event(request, path, at)
    entry = _entry(event, at)
    asked = request.GET.get(PARAMETER, "")
    body = ical.file_of_one(_text_of_date(event, asked, entry, at) if asked else entry.vevent)
    etag = f'"{ical.digest(body)[:32]}"'
    stamp = entry.last_modified.replace(microsecond=0)
    answer = not_modified(request, etag, stamp) or calendar(body)
    name = "-".join(part for part in (path.rpartition("/")[2], asked) if part)
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return dressed(answer, etag, stamp, at)


def calendar(body):
    return HttpResponse(body, content_type="text/calendar; charset=utf-8")


def not_modified(request, etag, stamp):
    """304 when the reader has these very bytes, else None. An ETag is asked before a date."""
    return get_conditional_response(request, etag, int(stamp.timestamp()))


def dressed(answer, etag, stamp, at):
    """With validators. A stamp that still lies ahead of the clock is not sent (RFC 9110 §8.8.2.1)."""
    answer.headers["Cache-Control"] = f"public, max-age={MAX_AGE}"
    answer.headers["ETag"] = etag
    if stamp <= at:
        answer.headers["Last-Modified"] = http_date(stamp.timestamp())
    return answer


def _event(request, path, at):
    site = Site.find_for_request(request)
    url_path = f"{site.root_page.url_path}{path}/" if site else ""
    event = EventPage.objects.filter(url_path=url_path).first()
    if event is None or not is_open(event, at):
        raise Http404
    return event


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
