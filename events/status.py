"""Was it cancelled, moved, postponed? What the editor says, and what calendars are told.

*Ändrad tid*: the event is on, at the time that now stands in its fields. *Framflyttat*: it is off
on its old date until a new one is set; once the date is changed it counts as *Ändrad tid*.
"""

from django.db import models
from django.db.models import Case, Q, Value, When


class EventStatus(models.TextChoices):
    PLANNED = "planerat", "Planerat"
    PRELIMINARY = "preliminart", "Preliminärt"
    RESCHEDULED = "andrad-tid", "Ändrad tid"
    POSTPONED = "framflyttat", "Framflyttat"
    CANCELLED = "installt", "Inställt"


MOVED = {EventStatus.RESCHEDULED, EventStatus.POSTPONED}

# RFC 5545 §3.8.1.11. Google hides what is cancelled and Apple strikes it through: hence the prefixes.
ICAL = {EventStatus.CANCELLED: "CANCELLED"}
TENTATIVE = {EventStatus.PRELIMINARY, EventStatus.POSTPONED}
PREFIXES = {EventStatus.CANCELLED: "INSTÄLLT: ", EventStatus.POSTPONED: "UPPSKJUTET: "}
SCHEMA = {
    EventStatus.RESCHEDULED: "https://schema.org/EventRescheduled",
    EventStatus.POSTPONED: "https://schema.org/EventPostponed",
    EventStatus.CANCELLED: "https://schema.org/EventCancelled",
}
BADGES = {
    EventStatus.PRELIMINARY: "badge--wait",
    EventStatus.RESCHEDULED: "badge--wait",
    EventStatus.POSTPONED: "badge--stop",
    EventStatus.CANCELLED: "badge--stop",
}


def effective(event):
    """The status as it counts: a postponed event whose date has been changed has its new time."""
    status = EventStatus(event.status)
    if status == EventStatus.POSTPONED and event.previous_starts_at:
        return EventStatus.RESCHEDULED
    return status


def is_off(event):
    """Whether nothing happens at the event's date."""
    return effective(event) in {EventStatus.CANCELLED, EventStatus.POSTPONED}


def off_q():
    """Events where nothing happens at their date."""
    dateless = Q(status=EventStatus.POSTPONED, previous_starts_at__isnull=True)
    return Q(status=EventStatus.CANCELLED) | dateless


def off_case():
    """0 for what takes place, 1 for what is off: to order by."""
    return Case(When(off_q(), then=Value(1)), default=Value(0))


def ical_status(event):
    """RFC 5545's word for it: CONFIRMED, TENTATIVE or CANCELLED."""
    status = effective(event)
    return ICAL.get(status, "TENTATIVE" if status in TENTATIVE else "CONFIRMED")


def title_prefix(event):
    """What stands before the title where only the title is sure to be read."""
    return PREFIXES.get(effective(event), "")


def schema_status(event):
    """schema.org's EventStatusType."""
    return SCHEMA.get(effective(event), "https://schema.org/EventScheduled")


def badge(event):
    """The class and word of the event's badge, or None when it simply goes ahead."""
    status = EventStatus(event.status)
    return {"style": BADGES[status], "label": status.label} if status in BADGES else None


def previous_start(event, stored):
    """The start that readers knew before this one, given the row as ``stored`` (or None).

    Kept only while the editor says that the event was moved.
    """
    if stored is None or event.status not in MOVED:
        return None
    if stored.live and stored.starts_at != event.starts_at:
        return stored.starts_at
    return stored.previous_starts_at
