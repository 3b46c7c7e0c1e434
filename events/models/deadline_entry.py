"""What calendars know a milestone or an offer's last day by."""

from django.db import models
from django.utils import timezone


class DeadlineEntry(models.Model):
    """Identity, revision and stored VEVENT of one ``deadlines.Deadline``, found by its key.

    Kept when the day is gone from the site, so that one that comes back is still the same.
    """

    key = models.CharField(max_length=60, unique=True)
    uid = models.CharField(max_length=255, unique=True)
    sequence = models.PositiveIntegerField(default=0)
    created = models.DateTimeField(default=timezone.now)
    last_modified = models.DateTimeField(default=timezone.now)
    vevent = models.TextField(blank=True)

    def __str__(self):
        return self.uid
