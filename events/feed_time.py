"""Until when is a feed true by itself, and what is the newest in it?"""

from django.db.models import Count, Max, Min, Q
from django.utils import timezone

from events import entries, timing


def bring_up_to_date(events, wanted, at):
    """Have the events' texts hold at ``at``; (the first instant when the feed changes, its last change).

    It changes at midnight at the latest.
    """
    found = _moments(events)
    if found["unwritten"] or (found["staleness"] and found["staleness"] <= at):
        entries.refresh_stale(events, at)
        found = _moments(events)
    today = timezone.localdate(at)
    ends = (found["expiry"], found["staleness"], wanted.choice_ends(at))
    valid_until = min([timing.midnight(today + timing.DAY), *(end for end in ends if end)])
    return valid_until, found["newest"] or timing.midnight(today)


def _moments(events):
    return events.order_by().aggregate(
        unwritten=Count("pk", filter=Q(calendar_entry__isnull=True)),
        expiry=Min("expire_at"),
        staleness=Min("calendar_entry__stale_from"),
        newest=Max("calendar_entry__last_modified"),
    )
