"""På gång: events, council meetings, milestones and last days on one time line.

One query finds what a page of the line shows, and one more for each source reads it.
"""

import datetime
from dataclasses import dataclass

from django.db import models
from django.db.models import CharField, Count, DateTimeField, F, QuerySet, Value
from django.utils import timezone

from events import deadlines, timing
from events.deadlines import DeadlineKind
from events.models.council_meeting import CouncilMeetingPage
from events.models.event import EventPage
from events.models.occurrence import Occurrence
from mysite.visibility import listed


class Kind(models.TextChoices):
    """What stands on the line, as the address says it."""

    EVENT = "evenemang", "Evenemang"
    COUNCIL = "radsmote", "Rådsmöte"
    MILESTONE = DeadlineKind.MILESTONE.value, DeadlineKind.MILESTONE.label
    LAST_DAY = DeadlineKind.LAST_DAY.value, DeadlineKind.LAST_DAY.label


PARAMETER = "typ"


def chosen_kinds(data):
    """The kinds that the address names; none or all of them mean all. Unknown ones are forgotten."""
    given = set(data.getlist(PARAMETER))
    return [kind for kind in Kind if kind.value in given] or list(Kind)


def pairs_of(kinds):
    """What an address says of the kinds, in a fixed order: nothing when all of them are chosen."""
    return () if set(kinds) == set(Kind) else tuple((PARAMETER, kind.value) for kind in kinds)


# What has no hour stands before what has one on the same day.
NO_HOUR = Value(
    timing.midnight(datetime.date(timing.FIRST_YEAR, 1, 1)), output_field=DateTimeField()
)


@dataclass(frozen=True)
class Source:
    """Rows of one kind, the field that says their day, what a row is made into, and when it begins."""

    kind: Kind
    rows: QuerySet
    day: str
    made: callable
    begins: object = NO_HOUR

    def keys(self, name):
        """(name, pk, day, when) of each row, for a union with other sources."""
        return self._told(name).values_list("source", "number", "day", "begins")

    def count(self, name):
        """(name, how many), for a union with other sources."""
        return (
            self._told(name)
            .values("source")
            .annotate(rows=Count("pk"))
            .values_list("source", "rows")
        )

    def read(self, keys):
        return {row.pk: self.made(row) for row in self.rows.order_by().filter(pk__in=keys)}

    def _told(self, name):
        return self.rows.order_by().annotate(
            source=Value(name, output_field=CharField()),
            number=F("pk"),
            day=F(self.day),
            begins=self.begins,
        )


def ahead(at):
    """Everything that is on or lies ahead at ``at``, by source."""
    return {**_dates(at), **_deadlines(at)}


def _dates(at):
    """Each event by its next date; a council meeting with its theme."""
    meetings = CouncilMeetingPage.objects.order_by().values("pk")
    dates = Occurrence.objects.of(listed(EventPage.objects.all(), at)).next_of_each(at)
    dates = dates.counting_more(at).for_rows()
    themed = dates.annotate(theme=F("event__councilmeetingpage__theme"))
    others, own = dates.exclude(event__in=meetings), themed.filter(event__in=meetings)
    clock = F("starts_at")
    return {
        "event": Source(Kind.EVENT, others, "starts_on", _as_it_is, clock),
        "council": Source(Kind.COUNCIL, own, "starts_on", _as_it_is, clock),
    }


def _deadlines(at):
    today = timezone.localdate(at)
    initiatives = _undone(deadlines.initiative_milestones(at), today).select_related("initiative")
    actions = _undone(deadlines.action_milestones(at), today).select_related("action")
    offers = deadlines.offers(at).defer_streamfields()
    return {
        "initiative": Source(Kind.MILESTONE, initiatives, "planned_on", deadlines.of_initiative),
        "action": Source(Kind.MILESTONE, actions, "planned_on", deadlines.of_action),
        "offer": Source(Kind.LAST_DAY, offers, "valid_until", deadlines.of_offer),
    }


def counts(sources):
    """Kind → how many there are, in one query."""
    queries = [source.count(name) for name, source in sources.items()]
    found = dict.fromkeys(Kind, 0)
    for name, number in queries[0].union(*queries[1:], all=True):
        found[sources[name].kind] += number
    return found


def keys(sources, kinds):
    """(source, pk, day, when) of what is of these kinds, soonest first: to be cut into pages."""
    queries = [source.keys(name) for name, source in sources.items() if source.kind in kinds]
    return queries[0].union(*queries[1:], all=True).order_by("day", "begins", "source", "number")


def read(sources, found):
    """The rows of these keys, in their order: dates of events, and deadlines."""
    by_source = {}
    for name, number, *_ in found:
        by_source.setdefault(name, []).append(number)
    rows = {name: sources[name].read(numbers) for name, numbers in by_source.items()}
    return [rows[name][number] for name, number, *_ in found if number in rows[name]]


def _undone(milestones, today):
    return milestones.filter(planned_on__gte=today, done_on__isnull=True)


def _as_it_is(row):
    return row
