"""Write what the site counts into this year's measurements, and close the years that have ended.

A value typed by hand is never touched: it has no ``counted_at``. An ended year is counted once more
when its counter can do so afterwards, and from then on it stands, whatever is unpublished later.
"""

from django.db import transaction
from django.utils import timezone

from mysite.visibility import listed

from .closed_years import is_closed
from .counters import named
from .models.indicator import IndicatorPage
from .models.measurement import Measurement


@transaction.atomic
def count_all(at):
    """Count every published indicator that has a counter; the number of values written."""
    indicators = IndicatorPage.objects.live().exclude(counter="")
    counted = [(page, named(page.counter)) for page in indicators]
    return sum(_count(page, counter, at) for page, counter in counted if counter)


def stored_value(name, year, at):
    """What a listed indicator keeps of ``year`` for the counter called ``name``, or None."""
    indicators = listed(IndicatorPage.objects.filter(counter=name), at)
    values = Measurement.objects.filter(indicator__in=indicators.order_by().values("pk"))
    return values.filter(year=year).order_by("indicator__path").first()


def _count(indicator, counter, at):
    year = timezone.localtime(at).year
    written = _finish_ended(indicator, counter, year, at) if counter.during_year else 0
    return written + _write(indicator, counter, year, at)


def _finish_ended(indicator, counter, this_year, at):
    """The earlier years that were last counted while they still went on."""
    earlier = indicator.measurements.filter(year__lt=this_year, counted_at__isnull=False)
    early = [one for one in earlier if not is_closed(one.year, one.counted_at, during_year=True)]
    return sum(_write(indicator, counter, one.year, at) for one in early)


def _write(indicator, counter, year, at):
    """The year's value as it is counted at ``at``, unless somebody has typed one."""
    if indicator.measurements.filter(year=year, counted_at__isnull=True).exists():
        return 0
    counted = {"value": counter.count(year, at), "counted_at": at}
    Measurement.objects.update_or_create(indicator=indicator, year=year, defaults=counted)
    return 1
