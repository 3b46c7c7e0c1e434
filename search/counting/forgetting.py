"""Counts of searches are kept for thirteen months: a year, and the same month to compare with."""

from dateutil.relativedelta import relativedelta
from django.utils import timezone

from search.models import SearchCount

KEPT = relativedelta(months=13)


def forget(at):
    """Delete the older ones and return how many rows they were."""
    return SearchCount.objects.filter(day__lt=timezone.localdate(at) - KEPT).delete()[0]
