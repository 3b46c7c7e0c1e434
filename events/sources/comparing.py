"""Compare what a source says with what has been read in before. Asks a constant number of queries."""

from django.utils import timezone

from events import timing
from events.models import EventPage, Venue

from . import parts
from .faults import SourceError
from .limits import MOST_EVENTS
from .plan import Plan
from .rows import Rows
from .wanted import Setting, wanted_of


def plan_of(source, reply, at):
    """Compare a Reply with what has been read in before. Asks a constant number of queries.

    Raises SourceError.
    """
    rows = Rows(source, at)
    wanted, skipped = everything_wanted(source, reply, rows, at)
    keys = {one.key for one in wanted}
    changes = [change for one in wanted if (change := rows.change(one, keys))]
    left_out = {one["uid"] for one in reply.skipped}
    gone = [rows.gone(row, keys) for row in rows.unmet() if row.uid not in left_out]
    return Plan([*changes, *gone], [*reply.skipped, *skipped], len(rows.ahead))


def everything_wanted(source, reply, rows, at):
    """The pages that the records ask for, and those that no event can be, with why."""
    venues = {venue.name.casefold(): venue.pk for venue in Venue.objects.all()}
    setting = Setting(source.name, venues, timezone.localdate(at))
    wanted, skipped = {}, []
    for record in reply.records:
        known = rows.known_series(record.uid)
        for one in wanted_of(record, setting, known):
            if why := fault(one):
                skipped.append({"uid": one.uid, "title": one.parts["title"], "why": why})
            else:
                wanted[one.key] = one
    if len(wanted) > MOST_EVENTS:  # series that fit no rule of ours: each date would be a page
        raise SourceError(f"Kalendern skulle ge fler än {MOST_EVENTS} sidor.")
    return list(wanted.values()), skipped


def fault(wanted):
    """What our own rules say against the event's times, in words."""
    page = EventPage()
    parts.put(page, "when", wanted.parts["when"])
    found = timing.faults(page) or page.recurrence_faults()
    return " ".join(dict.fromkeys(found.values()))
