"""How long is it told of what has been? Twelve months; thirty days of what was off.

That is long enough for every subscriber to have seen that it was. What leaves does so at a midnight.
The last question exists for a queryset (``told_q``) and for a row (``told_until``).
"""

import datetime

from django.utils import timezone

from events import status, timing

MEMORY = datetime.timedelta(days=366)
NOTICE = datetime.timedelta(days=30)


def remembered_q(at, since=None):
    """Events or dates of the last twelve months and all that is ahead; more from ``since`` if earlier."""
    first = first_day(at)
    return timing.not_over_q(timing.midnight(min(first, since or first)))


def first_day(at):
    """The first day that every feed looks back to."""
    return timezone.localdate(at) - MEMORY


def told_q(at):
    """Events or dates that take place, and those that are off and not long gone at ``at``."""
    noticed = timing.not_over_q(timing.midnight(timezone.localdate(at) - NOTICE))
    return noticed | ~status.off_q()


def told_until(date):
    """The midnight from which the event or date is told of no more; None if it takes place."""
    if not status.is_off(date):
        return None
    return timing.midnight(timing.first_day_from(date.ends_at) + NOTICE)
