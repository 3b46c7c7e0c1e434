"""What the calendar feeds are made of, outside pages and revisions."""

from django.db import models
from django.utils import timezone


class CalendarEntry(models.Model):
    """One event as calendars know it: identity, revision and its stored VEVENT.

    Outside the page, so that restoring an old version or copying a page never gives an old or a
    shared identity.
    """

    event = models.OneToOneField(
        "events.EventPage", on_delete=models.CASCADE, related_name="calendar_entry"
    )
    uid = models.CharField(max_length=255, unique=True)
    sequence = models.PositiveIntegerField(default=0)
    created = models.DateTimeField(default=timezone.now)
    last_modified = models.DateTimeField(default=timezone.now)
    vevent = models.TextField(blank=True)
    stale_from = models.DateTimeField(
        null=True,
        db_index=True,
        help_text="The instant from which the stored text no longer holds, if there is one.",
    )

    def __str__(self):
        return self.uid


class FeedState(models.Model):
    """Whether what is stored of one feed still holds: a small row, written at every change.

    ``version`` goes up by one at each change that may concern the feed, so that bytes made from
    older rows are never stored as the newest.
    """

    key = models.SlugField(unique=True)
    version = models.PositiveBigIntegerField(default=0)
    valid_until = models.DateTimeField(null=True)

    def __str__(self):
        return self.key


class FeedBody(models.Model):
    """One feed as it was last put together, with the validators of these very bytes.

    ``digest`` tells whether the events have changed since; ``stamp`` only moves forward.
    """

    state = models.OneToOneField(
        FeedState, on_delete=models.CASCADE, primary_key=True, related_name="body"
    )
    digest = models.CharField(max_length=64, blank=True)
    stamp = models.DateTimeField(null=True)
    etag = models.CharField(max_length=80, blank=True)
    size = models.PositiveIntegerField(default=0, help_text="Bytes, once unpacked.")
    packed = models.BinaryField(default=b"", help_text="The bytes as events/packing.py packs them.")

    def __str__(self):
        return self.etag
