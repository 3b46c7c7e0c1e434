"""One date of an event: what lists, months and feeds ask for. Written by events/occurrences.py."""

from django.db import models

from events import status, timing
from events.querysets import OccurrenceQuerySet
from events.status import EventStatus

from .placed import Placed


class Occurrence(Placed):
    """A single event has one, a series one for each date. Asks nothing of the event to be sorted.

    ``original_on`` is the day by the rule, which names the date even when it is moved.
    """

    event = models.ForeignKey(
        "events.EventPage", on_delete=models.CASCADE, related_name="occurrences"
    )
    original_on = models.DateField()
    starts_on = models.DateField()
    ends_on = models.DateField()
    all_day = models.BooleanField(default=False)
    starts_at = models.DateTimeField(db_index=True)
    ends_at = models.DateTimeField(db_index=True)
    status = models.CharField(
        max_length=20, choices=EventStatus.choices, default=EventStatus.PLANNED
    )
    status_note = models.CharField(max_length=200, blank=True)
    previous_starts_at = models.DateTimeField(null=True)
    venue = models.ForeignKey(
        "events.Venue", null=True, on_delete=models.SET_NULL, related_name="occurrences"
    )
    text = models.TextField(blank=True)

    objects = OccurrenceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["event", "original_on"], name="one_occurrence_of_an_event_a_day"
            )
        ]
        indexes = [
            models.Index(fields=["event", "ends_at"], name="occurrences_of_an_event"),
            models.Index(fields=["status", "ends_at", "event"], name="occurrences_by_status"),
        ]

    def __str__(self):
        return f"{self.event_id} {self.starts_at:%Y-%m-%d %H:%M}"

    @property
    def lasts_days(self):
        """Whether it goes on for more than one day."""
        return timing.day_count(self) > 1

    @property
    def is_off(self):
        return status.is_off(self)

    @property
    def badge(self):
        return status.badge(self)
