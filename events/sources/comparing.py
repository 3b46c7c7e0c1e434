"""Compare what a source says with what has been read in before. Asks a constant number of queries."""

from django.utils import timezone

from events import timing
from events.models import EventPage, Venue

from . import matching, parts
from .faults import SourceError
from .limits import MOST_EVENTS
from .outgrown import outgrown
from .plan import Plan
from .rows import Rows
from .wanted import Setting, wanted_of
from .window import window


def plan_of(source, reply, at):
    """Compare a Reply with what has been read in before. Asks a constant number of queries.

    Raises SourceError.
    """
    rows = Rows(source, at)
    wanted, ended, skipped = everything_wanted(source, reply, rows, at)
    keys = {one.key for one in wanted}
    changes = [change for one in wanted if (change := matching.change(rows, one, keys))]
    left_out = {one["uid"] for one in (*reply.skipped, *skipped)}
    unmet = [row for row in matching.unmet(rows, keys) if row.uid not in left_out]
    gone = [matching.gone(rows, row, keys) for row in unmet]
    return Plan([*ended, *changes, *gone], [*reply.skipped, *skipped], len(rows.ahead))


def everything_wanted(source, reply, rows, at):
    """The pages that the records ask for; those that stay as they are; what no event can be, with why."""
    venues = {venue.name.casefold(): venue.pk for venue in Venue.objects.all()}
    setting = Setting(source.name, venues, timezone.localdate(at))
    wanted, stay, skipped = {}, [], []
    for record in reply.records:
        if older := rows.older(record):
            stay += older
            continue
        pages, ended = pages_of(record, setting, rows)
        stay += ended
        for one in pages:
            if why := fault(one):
                skipped.append({"uid": one.uid, "title": one.parts["title"], "why": why})
            else:
                wanted[one.key] = one
    if len(wanted) > MOST_EVENTS:  # series that fit no rule of ours: each date would be a page
        raise SourceError(f"Kalendern skulle ge fler än {MOST_EVENTS} sidor.")
    return list(wanted.values()), stay, skipped


def pages_of(record, setting, rows):
    """The pages that one record asks for, and the change that ends the one that it had, if any."""
    rows.told.update((record.uid, date.on) for date in record.dates)
    pages = wanted_of(record, setting, rows.standing(record.uid))
    ended = outgrown(rows, record.uid, pages, window(setting.today)[0])
    if ended is None:
        return pages, []
    return wanted_of(record, setting, rows.standing(record.uid)), [ended]


def fault(wanted):
    """What our own rules say against the event's times, in words."""
    page = EventPage()
    parts.put(page, "when", wanted.parts["when"])
    found = timing.faults(page) or page.recurrence_faults()
    return " ".join(dict.fromkeys(found.values()))
