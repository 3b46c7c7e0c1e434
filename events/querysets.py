"""What one asks of events and their dates, in an editor's words; timing.py decides, this file orders."""

from django.db.models import OuterRef, QuerySet, Subquery
from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from . import status, timing


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


class OccurrenceQuerySet(InTime, QuerySet):
    """Dates: a series has many."""

    def of(self, events):
        """The dates of these events."""
        return self.filter(event__in=events.order_by().values("pk"))

    def next_of_each(self, at):
        """Of each event the date that is on or next: one that takes place before one that is off."""
        ahead = self.model.objects.filter(timing.not_over_q(at), event=OuterRef("event"))
        soonest = ahead.order_by(status.off_case(), "starts_at", "pk").values("pk")[:1]
        return self.filter(timing.not_over_q(at), pk=Subquery(soonest)).soonest_first()

    def last_of_each(self, at):
        """Of each event the date that was the last to end: one that took place before one that was off."""
        behind = self.model.objects.filter(timing.over_q(at), event=OuterRef("event"))
        latest = behind.order_by(status.off_case(), "-starts_at", "-pk").values("pk")[:1]
        return self.filter(timing.over_q(at), pk=Subquery(latest)).order_by("-starts_at", "-pk")


EventManager = PageManager.from_queryset(EventQuerySet)
