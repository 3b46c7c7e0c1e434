"""Was it cancelled, moved, postponed? What the editor says, and what calendars are told.

*Ändrad tid*: the event is on, at the time that now stands in its fields. *Framflyttat*: it is off
on its old date until a new one is set; once the date is changed it becomes *Ändrad tid*.
"""

from django.db import models
from django.db.models import Case, Q, Value, When


class EventStatus(models.TextChoices):
    PLANNED = "planerat", "Planerat"
    PRELIMINARY = "preliminart", "Preliminärt"
    RESCHEDULED = "andrad-tid", "Ändrad tid"
    POSTPONED = "framflyttat", "Framflyttat"
    CANCELLED = "installt", "Inställt"


OFF = {EventStatus.CANCELLED, EventStatus.POSTPONED}

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


def is_off(event):
    """Whether nothing happens at the event's date."""
    return event.status in OFF


def off_q():
    """Events where nothing happens at their date."""
    return Q(status__in=OFF)


def off_case():
    """0 for what takes place, 1 for what is off: to order by."""
    return Case(When(off_q(), then=Value(1)), default=Value(0))


def ical_status(event):
    """RFC 5545's word for it: CONFIRMED, TENTATIVE or CANCELLED."""
    return ICAL.get(event.status, "TENTATIVE" if event.status in TENTATIVE else "CONFIRMED")


def title_prefix(event):
    """What stands before the title where only the title is sure to be read."""
    return PREFIXES.get(event.status, "")


def schema_status(event):
    """schema.org's EventStatusType."""
    return SCHEMA.get(event.status, "https://schema.org/EventScheduled")


def badge(event):
    """The class and word of the event's badge, or None when it simply goes ahead."""
    status = EventStatus(event.status)
    return {"style": BADGES[status], "label": status.label} if status in BADGES else None


def settle(event, stored):
    """Set what follows from a new date, given the row as ``stored`` (or None).

    The start that readers knew is kept while the editor says that the event was moved.
    """
    if has_new_time(event, stored):
        event.previous_starts_at = stored.starts_at
        if event.status == EventStatus.POSTPONED:
            event.status = EventStatus.RESCHEDULED
    elif stored:
        event.previous_starts_at = stored.previous_starts_at
    if stored is None or event.status != EventStatus.RESCHEDULED:
        event.previous_starts_at = None


def has_new_time(event, stored):
    """Whether the editor moved what readers know; a series that loses its first date is not moved."""
    if stored is None or not stored.live or stored.starts_at == event.starts_at:
        return False
    return _clock(stored) != _clock(event)


def _clock(event):
    return event.starts_on, None if event.all_day else event.start_time
