"""From which year can something be counted? A year before that has no number, which is not 0."""

import datetime

from django.db.models import Min
from django.utils import timezone


def known_since(list_model, *earliest):
    """For each of ``earliest`` the first year that has a number, or None when there is none yet.

    It begins with the year in which the list was published, or with ``earliest``, the first moment
    or day that a row of it tells of, when somebody has written of years before. One query.
    """
    published = list_model.objects.aggregate(first=Min("first_published_at"))["first"]
    return [_first_year(published, one) for one in earliest]


def if_known(count, year, since, at):
    """The count of a year, or None when it lies before what can be counted; this year always can."""
    if year == timezone.localtime(at).year:
        return count
    return count if since is not None and since <= year else None


def _first_year(*days):
    return min((_year(day) for day in days if day), default=None)


def _year(day):
    """The town's year of a day or a moment."""
    return timezone.localtime(day).year if isinstance(day, datetime.datetime) else day.year
