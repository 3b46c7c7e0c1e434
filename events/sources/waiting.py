"""What the sources have for an editor to do."""

from django.db.models import Q

from events import status, timing
from events.models import EventPage, EventSource


def troubled():
    """Sources that went wrong last time, wholly or in part, or that nobody has said yes to."""
    well = Q(fault="", unsaved="", approved_at__isnull=False)
    return EventSource.objects.exclude(well).order_by("name")


def withdrawn_events(at):
    """Published events still to come that their source no longer lists, and that are not off."""
    events = EventPage.objects.filter(live=True, sourced__withdrawn_at__isnull=False)
    return events.filter(timing.not_over_q(at)).exclude(status.off_q()).order_by("starts_at")
