"""What one asks of events and their dates, in an editor's words; timing.py decides, this file orders."""

from django.db.models import Case, Count, Exists, F, OuterRef, Q, QuerySet, Subquery, When
from django.db.models.functions import Coalesce
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from . import status, timing

KNOWN = ("starts_on", "starts_at", "status", "is_off")


class InTime:
    """Every question takes the moment as an argument and says its order."""

    def upcoming(self, at):
        return self.filter(timing.upcoming_q(at)).soonest_first()

    def ongoing(self, at):
        return self.filter(timing.ongoing_q(at)).soonest_first()

    def not_over(self, at):
        return self.filter(timing.not_over_q(at)).soonest_first()

    def over(self, at):
        return self.filter(timing.over_q(at)).order_by("-starts_at", "-pk")

    def off(self):
        """Those where nothing happens at their date."""
        return self.filter(status.off_q())

    def between(self, first_day, last_day):
        """Those that touch any of the town's days from the first to the last, both included."""
        return self.filter(timing.between_q(first_day, last_day)).soonest_first()

    def soonest_first(self):
        return self.order_by("starts_at", "pk")


class EventQuerySet(InTime, PageQuerySet):
    """Pages: a series is one, from its first date to its last."""

    def with_dates(self, dates):
        """Those that have one of these dates."""
        return self.filter(Exists(dates.filter(event=OuterRef("pk"))))

    def by_next_date(self, at):
        """Those that are not over, by the date that each is known by: a series by its next."""
        next_at = self.known_date(at)["starts_at"]
        return self.not_over(at).annotate(next_at=next_at).order_by("next_at", "pk")

    def known_date(self, at):
        """For annotating pages: what of the date that each is known by, if it is an event."""
        dates = self.model._meta.get_field("occurrences").related_model.objects
        first = dates.filter(event=OuterRef("pk")).known_by_first(at)
        first = first.annotate(is_off=status.off_case())
        return {name: Subquery(first.values(name)[:1]) for name in KNOWN}


class OccurrenceQuerySet(InTime, QuerySet):
    """Dates: a series has many."""

    def of(self, events):
        """The dates of these events."""
        return self.filter(event__in=events.order_by().values("pk"))

    def known_by_first(self, at):
        """An event's dates with the one that it is known by first (events/known_date.py)."""
        ahead = timing.not_over_q(at)
        return self.order_by(
            Case(When(ahead, then=0), default=1),
            status.off_case(),
            Case(When(ahead, then=F("ends_at"))),
            "-ends_at",
            "pk",
        )

    def next_of_each(self, at, among=None):
        """Of each event the date that is on or next: one that takes place before one that is off."""
        ahead = self._among(timing.not_over_q(at), among).order_by("ends_at", "pk")
        return self.filter(pk__in=_first_of_each(ahead)).soonest_first()

    def last_of_each(self, at, among=None):
        """Of each event the date that was the last to end: one that took place before one that was off."""
        behind = self._among(timing.over_q(at), among).order_by("-ends_at", "-pk")
        latest = self.filter(pk__in=_first_of_each(behind))
        return latest.order_by("-starts_at", "-pk")

    def counting_more(self, at):
        """Each with ``more``: how many of its event's dates after it are still to come, and are on."""
        later = self.model.objects.filter(
            timing.not_over_q(at), event=OuterRef("event"), ends_at__gt=OuterRef("ends_at")
        )
        count = later.exclude(status.off_q()).order_by().values("event").annotate(n=Count("pk"))
        return self.annotate(more=Coalesce(Subquery(count.values("n")), 0))

    def for_rows(self):
        """With everything that rows of a list ask of them."""
        return self.select_related("event__arena", "venue").defer("event__body")

    def _among(self, in_time, among):
        return self.model.objects.filter(in_time, among or Q())


def _first_of_each(dates):
    """Of each event the first of ``dates`` that takes place, else the first. Events ask an index
    for it one by one, which is 20 times as fast as asking for each date whether it is the first."""
    own = dates.filter(event=OuterRef("pk")).values("pk")
    first = Coalesce(Subquery(own.exclude(status.off_q())[:1]), Subquery(own[:1]))
    events = dates.model._meta.get_field("event").related_model.objects.order_by()
    return events.annotate(first_date=first).values("first_date")


EventManager = PageManager.from_queryset(EventQuerySet)
