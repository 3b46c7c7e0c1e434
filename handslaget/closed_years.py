"""Is what the site counted for a year the last word on it, or was it counted too early?"""

import datetime

from django.utils import timezone


def is_closed(year, counted_at, *, during_year):
    """Whether the count made at ``counted_at`` stands for the whole of the town's ``year``.

    What happened during a year is known once it is over; how many there are just now, on its last day.
    """
    last = datetime.date(year, 12, 31)
    counted_on = timezone.localtime(counted_at).date()
    return counted_on > last if during_year else counted_on >= last
