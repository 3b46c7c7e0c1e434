"""The dates of arenas, the next and the past, as their events give them: nothing is typed twice."""

from dataclasses import dataclass, field
from operator import attrgetter

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from events import rhythm
from events.models.event import EventPage
from mysite.visibility import listed

MOST_OF_EACH = 12


@dataclass(frozen=True)
class Dates:
    """What an arena has coming, the soonest first, and what has been, the latest first."""

    coming: list = field(default_factory=list)
    past: list = field(default_factory=list)

    @property
    def next(self):
        """The next that goes ahead, or None."""
        return next((event for event in self.coming if not event.is_off), None)

    @property
    def latest(self):
        """The latest that was held, or None."""
        return next((event for event in self.past if not event.is_off), None)

    @property
    def rhythm(self):
        """How often, in words; what was called off tells nothing of it."""
        held = [event for event in [*self.coming, *self.past] if not event.is_off]
        return rhythm.in_words([event.starts_on for event in held])


def dates_of(arenas, at):
    """Key of an arena → its Dates: the nearest each way, two queries however many there are."""
    events = listed(EventPage.objects.filter(arena__in=arenas), at)
    coming = _nearest(events.not_over(at), F("starts_at").asc())
    past = _nearest(events.over(at), F("starts_at").desc())
    return {key: Dates(coming.get(key, []), past.get(key, [])) for key in arenas}


def _nearest(events, order):
    """Key of an arena → the first of its events in this order."""
    place = Window(RowNumber(), partition_by="arena", order_by=[order, F("pk").asc()])
    rows = events.order_by().annotate(place=place).filter(place__lte=MOST_OF_EACH)
    found = {}
    for event in sorted(_for_rows(rows), key=attrgetter("place")):
        found.setdefault(event.arena_id, []).append(event)
    return found


def _for_rows(events):
    return events.select_related("arena", "venue").defer_streamfields()
