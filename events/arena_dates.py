"""The dates of arenas, the next and the past, as their events give them: nothing is typed twice."""

from dataclasses import dataclass, field
from operator import attrgetter

from django.db.models import F, Window
from django.db.models.functions import RowNumber

from events import rhythm, rule_words
from events.models.event import EventPage
from events.models.occurrence import Occurrence
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
        return next((date for date in self.coming if not date.is_off), None)

    @property
    def latest(self):
        """The latest that was held, or None."""
        return next((date for date in self.past if not date.is_off), None)

    @property
    def rhythm(self):
        """How often, in words: by the rule of a series to come, else by the dates themselves.

        What was called off tells nothing of it.
        """
        coming, past = (
            [one for one in dates if not one.is_off] for dates in (self.coming, self.past)
        )
        series = {date.event_id: date.event for date in coming if date.event.rule}
        rules = dict.fromkeys(rule_words.in_words(event) for event in series.values())
        return ". ".join(rules) or rhythm.in_words([date.starts_on for date in [*coming, *past]])


def dates_of(arenas, at):
    """Key of an arena → its Dates: the nearest each way, two queries however many there are."""
    dates = Occurrence.objects.of(listed(EventPage.objects.filter(arena__in=arenas), at))
    coming = _nearest(dates.not_over(at), F("starts_at").asc())
    past = _nearest(dates.over(at), F("starts_at").desc())
    return {key: Dates(coming.get(key, []), past.get(key, [])) for key in arenas}


def _nearest(dates, order):
    """Key of an arena → the first of its dates in this order."""
    rank = Window(RowNumber(), partition_by="event__arena", order_by=[order, F("pk").asc()])
    rows = dates.order_by().annotate(rank=rank).filter(rank__lte=MOST_OF_EACH)
    found = {}
    for date in sorted(rows.for_rows(), key=attrgetter("rank")):
        found.setdefault(date.event.arena_id, []).append(date)
    return found
