"""The calendar's feeds over HTTP (RFC 9110): .ics, Atom and JSON of whatever the address chooses.

No cookie, no redirect, no look at Accept: calendar programs bring none of it. An address that asks
for what does not exist gets what the list would show, which is nothing: no subscription ever breaks,
and none is filled with what it did not ask for.
"""

from django.http import HttpResponse, StreamingHttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from events import feed_rows, feeds, packing
from events.models import FeedBody
from events.responses import dressed, not_modified
from events.wanted import asked_for
from events.whats_on import chosen_kinds
from events.whats_on_feed import WhatsOn

LARGE = 1024 * 1024  # bytes: more than this is never whole in memory


@require_safe
def calendar_feed(request, form="ics"):
    """The chosen public events. No ``attachment``: the address is subscribed to, not downloaded."""
    at = timezone.now()
    return _fed(request, asked_for(form, request.GET, at), at)


@require_safe
def whats_on_feed(request):
    """Everything that is on, whatever it is, or the kinds that the address chooses."""
    return _fed(request, WhatsOn(tuple(chosen_kinds(request.GET))), timezone.now())


def _fed(request, asked, at):
    try:
        feed, answer = _answer(request, asked, at)
    except (
        FeedBody.DoesNotExist
    ):  # thrown away since it was found: what is new has its bytes at hand
        feed, answer = _answer(request, asked, at)
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return dressed(answer, feed.etag, feed.stamp, at)


def _answer(request, asked, at):
    feed = feeds.current(at, asked)
    unchanged = not_modified(request, feed.etag, feed.stamp)
    return feed, unchanged or _body(feed_rows.filled(feed), asked.form, request.method)


def _body(feed, form, method):
    """The bytes, a piece at a time if they are many. Their number is told in either case."""
    if method == "HEAD":
        answer = HttpResponse(content_type=form.content_type)
    elif feed.size <= LARGE:
        answer = HttpResponse(feeds.data(feed), content_type=form.content_type)
    else:
        answer = StreamingHttpResponse(packing.pieces(feed.packed), content_type=form.content_type)
    answer.headers["Content-Length"] = feed.size
    return answer
