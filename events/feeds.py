"""The calendar that one subscribes to: which events, put together when, true until when."""

import datetime

from django.db.models import Count, F, Min, Q
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from events import entries, ical, packing, status, timing
from events.models.event import EventPage
from events.models.feed import CalendarEntry, FeedBody, FeedState
from mysite.visibility import listed

ALL = "alla"
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


def current(at):
    """The feed's validators, true at ``at``: one query while nothing has changed."""
    feed = (
        FeedBody.objects.select_related("state")
        .defer("packed", "size")
        .filter(state__key=ALL)
        .first()
    )
    if feed and feed.state.valid_until and at < feed.state.valid_until:
        return feed
    return _rebuild(feed or _first(), at)


def data(feed):
    """The feed's bytes: those just made, or those stored, with the validators stored with them."""
    if "packed" in feed.get_deferred_fields():
        feed.refresh_from_db(fields=["packed", "size", "etag", "stamp"])
    return packing.unpack(feed.packed, feed.size)


def touch():
    """Something that the feed may show has changed: the next request puts it together anew."""
    FeedState.objects.filter(key=ALL).update(version=F("version") + 1, valid_until=None)


def _first():
    state = FeedState.objects.get_or_create(key=ALL)[0]
    return FeedBody.objects.get_or_create(state=state)[0]


def _rebuild(feed, at):
    """Join the stored texts. Kept only if nothing changed meanwhile, so no change is ever lost."""
    events = members(at)
    valid_until = _holds_until(events, at)
    source, page_url = addresses()
    stamp = _later(feed.stamp, at)
    joined = _joined(events, ical.feed_head(source, page_url, stamp))
    digest = ical.digest(source.encode(), page_url.encode(), joined.digest)
    if digest != feed.digest:
        feed.digest, feed.stamp = digest, stamp
        feed.packed, feed.size = joined.finish(ical.CLOSING), joined.size
        feed.etag = f'"{ical.digest(digest.encode(), stamp.isoformat().encode())[:32]}"'
        _keep(feed)
    same = FeedState.objects.filter(pk=feed.state_id, version=feed.state.version)
    same.update(valid_until=valid_until)
    return feed


def _keep(feed):
    names = ("digest", "stamp", "etag", "size", "packed")
    same = FeedBody.objects.filter(pk=feed.pk, state__version=feed.state.version)
    same.update(**{name: getattr(feed, name) for name in names})


def _joined(events, head):
    """The head and the events' stored texts as they are, read in portions."""
    texts = CalendarEntry.objects.filter(event__in=events.order_by().values("pk"))
    texts = texts.order_by("event__starts_at", "event_id").values_list("vevent", flat=True)
    joined = packing.Packer(head)
    for text in texts.iterator(chunk_size=500):
        joined.add_event(text)
    return joined


def _later(stamp, at):
    """``at`` in whole seconds, or the next second after ``stamp``: it only moves forward."""
    now = at.replace(microsecond=0)
    return now if stamp is None else max(now, stamp + SECOND)


def _holds_until(events, at):
    """The first instant when the feed changes by itself; on the way, texts are brought up to ``at``."""
    changes = _changes(events)
    if changes["unwritten"] or (changes["staleness"] and changes["staleness"] <= at):
        entries.refresh_stale(events, at)
        changes = _changes(events)
    tomorrow = timing.midnight(timezone.localdate(at) + timing.DAY)
    moments = (tomorrow, changes["expiry"], changes["staleness"])
    return min(moment for moment in moments if moment)


def _changes(events):
    return events.order_by().aggregate(
        unwritten=Count("pk", filter=Q(calendar_entry__isnull=True)),
        expiry=Min("expire_at"),
        staleness=Min("calendar_entry__stale_from"),
    )


def addresses():
    """The feed's own address and that of the page it belongs to, on the default site."""
    root = next((paths.root_url for paths in Site.get_site_root_paths()), "")
    address = reverse("calendar_feed")
    return f"{root}{address}", f"{root}{address.removesuffix('.ics')}/"
