"""What one asks of events, in an editor's words; timing.py decides, this file orders."""

from wagtail.models import PageManager
from wagtail.query import PageQuerySet

from . import status, timing


class EventQuerySet(PageQuerySet):
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
        """Events where nothing happens at their date."""
        return self.filter(status.off_q())

    def between(self, first_day, last_day):
        """Events that touch any of the town's days from the first to the last, both included."""
        return self.filter(timing.between_q(first_day, last_day)).soonest_first()

    def soonest_first(self):
        return self.order_by("starts_at", "pk")


EventManager = PageManager.from_queryset(EventQuerySet)
