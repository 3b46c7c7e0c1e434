"""When a VEVENT begins and ends, whatever mix of dates, times and zones its source writes."""

import datetime

from .clocks import TOWN, in_town, is_date
from .components import first, moment
from .faults import SourceError


def start_of(component):
    """Its start with a zone: a time without one is the town's. Raises SourceError."""
    start = moment(component, "DTSTART")
    if start is None:
        raise SourceError("Startdatum saknas eller går inte att läsa.")
    in_town(start)
    return start if is_date(start) or start.tzinfo else start.replace(tzinfo=TOWN)


def like(start, one):
    """The moment in the form of ``start``: some sources mix dates and times, or zones."""
    if is_date(start):
        return one if is_date(one) else in_town(one).date()
    if is_date(one):
        return datetime.datetime.combine(one, start.timetz())
    return (one if one.tzinfo else one.replace(tzinfo=TOWN)).astimezone(start.tzinfo)


def end_of(component, start):
    """Its exclusive end; a whole day or an hour when the source gives none that comes later."""
    end, lasts = moment(component, "DTEND"), getattr(first(component, "DURATION"), "dt", None)
    if end is None and isinstance(lasts, datetime.timedelta):
        end = start + lasts
    end = like(start, end) if end is not None else start
    alone = datetime.timedelta(days=1) if is_date(start) else datetime.timedelta(hours=1)
    return end if end > start else start + alone
