"""The calendar that one subscribes to: which events, put together when, true until when."""

import datetime

from django.db.models import F, Min, Q
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from events import entries, ical, status, timing
from events.models.event import EventPage
from events.models.feed import CalendarEntry, FeedState
from mysite.visibility import listed

ALL = "alla"
ALL_MADE = ["valid_until", "stamp", "etag", "digest", "body"]
MEMORY = datetime.timedelta(days=366)
NOTICE = datetime.timedelta(days=30)
SECOND = datetime.timedelta(seconds=1)


def members(at):
    """The public events that the feed holds at ``at``, in its order.

    All that is ahead and twelve months back; what was cancelled or postponed only thirty days
    back, long enough for each subscriber to have seen it. Changes only at midnight by itself.
    """
    today = timezone.localdate(at)
    remembered = timing.not_over_q(timing.midnight(today - MEMORY))
    noticed = timing.not_over_q(timing.midnight(today - NOTICE))
    events = listed(EventPage.objects.all(), at)
    return events.filter(remembered & (noticed | ~status.off_q())).soonest_first()


def state(at):
    """What a conditional request asks about, true at ``at``: one query while nothing has changed."""
    current = FeedState.objects.defer("body").filter(key=ALL).first()
    if current and current.valid_until and at < current.valid_until:
        return current
    return _rebuild(current or _first(), at)


def body(current):
    """The bytes that belong to a state: those in hand, or its row's with the etag they have."""
    if "body" in current.get_deferred_fields():
        current.refresh_from_db(fields=["body", "etag", "stamp"])
    return bytes(current.body)


def touch():
    """Something that the feed may show has changed: the next request puts it together anew."""
    FeedState.objects.filter(key=ALL).update(version=F("version") + 1, valid_until=None)


def _first():
    return FeedState.objects.get_or_create(key=ALL)[0]


def _rebuild(current, at):
    """Join the stored texts. Kept only if nothing changed meanwhile, so no change is ever lost."""
    events = members(at)
    entries.refresh_stale(events, at)
    texts = CalendarEntry.objects.filter(event__in=events.order_by().values("pk"))
    texts = texts.order_by("event__starts_at", "event_id").values_list("vevent", flat=True)
    source, page_url = addresses()
    joined = "".join(texts.iterator(chunk_size=500))
    digest = ical.digest(f"{source} {page_url} {joined}".encode())
    is_new = digest != current.digest
    if is_new:
        current.digest = digest
        current.stamp = _later(current.stamp, at)
    head = ical.feed_head(source, page_url, current.stamp)
    current.body = (head + joined + ical.CLOSING).encode()
    current.etag = f'"{ical.digest(current.body)[:32]}"'
    current.valid_until = _holds_until(events, at)
    _keep(current, ALL_MADE if is_new else ["valid_until"])
    return current


def _later(stamp, at):
    """``at`` in whole seconds, or the next second after ``stamp``: it only moves forward."""
    now = at.replace(microsecond=0)
    return now if stamp is None else max(now, stamp + SECOND)


def _keep(current, names):
    same = FeedState.objects.filter(pk=current.pk, version=current.version)
    same.update(**{name: getattr(current, name) for name in names})


def _holds_until(events, at):
    """The first instant when membership or a text changes by itself."""
    tomorrow = timing.midnight(timezone.localdate(at) + timing.DAY)
    changes = events.order_by().aggregate(
        expiry=Min("expire_at"),
        staleness=Min("calendar_entry__stale_from", filter=Q(calendar_entry__stale_from__gt=at)),
    )
    return min(moment for moment in (tomorrow, *changes.values()) if moment)


def addresses():
    """The feed's own address and that of the page it belongs to, on the default site."""
    root = next((paths.root_url for paths in Site.get_site_root_paths()), "")
    address = reverse("calendar_feed")
    return f"{root}{address}", f"{root}{address.removesuffix('.ics')}/"
