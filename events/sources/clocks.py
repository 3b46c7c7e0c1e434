"""A source's dates and times by the town's clock. A time without a zone is the town's own."""

import datetime
from zoneinfo import ZoneInfo

from .faults import SourceError

TOWN = ZoneInfo("Europe/Stockholm")
FIRST_YEAR, LAST_YEAR = 1900, 2200
NO_START = "Startdatum saknas eller går inte att läsa."


def is_date(moment):
    return not isinstance(moment, datetime.datetime)


def in_town(moment):
    """The date, or the wall clock's time without zone and seconds."""
    try:
        if not is_date(moment):
            moment = moment.astimezone(TOWN) if moment.tzinfo else moment
            moment = moment.replace(tzinfo=None, second=0, microsecond=0)
    except (OverflowError, ValueError) as error:
        raise SourceError(NO_START) from error
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise SourceError(f"Året {moment.year} är orimligt.")
    return moment
