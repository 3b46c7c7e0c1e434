"""The calendar that one subscribes to: which events, put together when, true until when."""

import datetime
from urllib.parse import urlencode

from django.db.models import F
from django.urls import reverse
from wagtail.models import Site

from events import feed_rows, feed_time, notice, packing, vcalendar
from events.feed_forms import About
from events.models.event import EventPage
from events.models.feed import FeedBody, FeedState
from events.wanted import WHOLE
from mysite.visibility import listed

SECOND = datetime.timedelta(seconds=1)


def members(at, since=None):
    """The public events that the feed holds at ``at``, in its order.

    All that is ahead and twelve months back, or back to ``since`` if that is earlier; of what is off
    only what notice.py still tells of. Changes only at midnight by itself.
    """
    events = listed(EventPage.objects.all(), at)
    return events.filter(notice.remembered_q(at, since) & notice.told_q(at)).soonest_first()


def current(at, asked=WHOLE):
    """The feed's validators, true at ``at``: one query while nothing has changed."""
    feed = feed_rows.stored(asked)
    if _holds(feed, at):
        return feed
    wanted, events, labels = asked.settled(members(at, asked.since), at)
    if feed is None and wanted != asked:
        feed = feed_rows.stored(wanted)
    if _holds(feed, at):
        return feed
    return _rebuild(feed or feed_rows.new(wanted), wanted, events, labels, at)


def data(feed):
    """The feed's bytes: those just made, or those stored, with the validators stored with them."""
    feed = feed_rows.filled(feed)
    return packing.unpack(feed.packed, feed.size)


def touch():
    """Something that feeds may show has changed: the next request puts each together anew."""
    FeedState.objects.update(version=F("version") + 1, valid_until=None)


def _holds(feed, at):
    return bool(feed and feed.state.valid_until and at < feed.state.valid_until)


def _rebuild(feed, wanted, events, labels, at):
    """Join the stored texts. Kept only if nothing changed meanwhile, so no change is ever lost."""
    valid_until, newest = feed_time.bring_up_to_date(events, wanted, at)
    stamp = _later(feed.stamp, at) if feed.pk else None
    about = _about(wanted, labels, stamp or newest)
    joined = packing.joined(wanted.form.head(about), wanted.form.texts(events, at))
    named = (about.title, about.source, about.page_url)
    digest = vcalendar.digest(*(name.encode() for name in named), joined.digest)
    if digest != feed.digest:
        feed.digest, feed.stamp = digest, stamp
        feed.packed, feed.size = joined.finish(wanted.form.closing), joined.size
        feed.etag = (
            f'"{vcalendar.digest(digest.encode(), about.changed.isoformat().encode())[:32]}"'
        )
        _keep(feed)
    _hold(feed, valid_until)
    return feed


def _keep(feed):
    """Of a feed that is stored, unless something has changed meanwhile."""
    names = ("digest", "stamp", "etag", "size", "packed")
    if feed.pk:
        same = FeedBody.objects.filter(pk=feed.pk, state__version=feed.state.version)
        same.update(**{name: getattr(feed, name) for name in names})


def _hold(feed, valid_until):
    if feed.pk:
        same = FeedState.objects.filter(pk=feed.pk, version=feed.state.version)
        same.update(valid_until=valid_until)


def _later(stamp, at):
    """``at`` in whole seconds, or the next second after ``stamp``: it only moves forward."""
    now = at.replace(microsecond=0)
    return now if stamp is None else max(now, stamp + SECOND)


def _about(wanted, labels, changed):
    source, page_url = addresses_of(wanted)
    return About(wanted.title(labels), source, page_url, changed)


def addresses_of(wanted):
    """The feed's own address and that of the page it belongs to."""
    source, page_url = addresses(wanted.address_name)
    query = f"?{wanted.query}" if wanted.query else ""
    choice = f"?{urlencode(wanted.pairs)}" if wanted.pairs else ""
    return f"{source.removesuffix('.ics')}.{wanted.form.name}{query}", f"{page_url}{choice}"


def addresses(name="calendar_feed"):
    """A whole feed's own address and that of the page it belongs to, on the default site."""
    root = next((paths.root_url for paths in Site.get_site_root_paths()), "")
    address = reverse(name)
    return f"{root}{address}", f"{root}{address.removesuffix('.ics')}/"
