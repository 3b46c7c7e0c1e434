"""The consents of an ambassador as one value, for a query that reads many kinds of pages at once."""

import datetime

from django.db.models.functions import JSONObject
from django.utils.dateparse import parse_date, parse_datetime
from django.utils.timezone import is_naive

from ambassadors.models import ConsentRecord
from mysite.json_list import JSONList

FIELDS = ("id", "field", "given_at", "valid_until", "withdrawn_at")


def stored_consents(ambassador):
    """A query of one value, what is stored of them; ``ambassador`` is a key or an OuterRef to one."""
    records = ConsentRecord.objects.filter(ambassador=ambassador).order_by().values("ambassador")
    return records.annotate(all=JSONList(JSONObject(**{name: name for name in FIELDS}))).values(
        "all"
    )


def records_of(stored):
    """The records of what is stored; it is None where there are none."""
    return [_record(**one) for one in stored or []]


def _record(given_at, valid_until, withdrawn_at, **others):
    return ConsentRecord(
        given_at=_moment(given_at),
        valid_until=valid_until and parse_date(valid_until),
        withdrawn_at=withdrawn_at and _moment(withdrawn_at),
        **others,
    )


def _moment(text):
    """SQLite's moments are of UTC and do not say so."""
    moment = parse_datetime(text)
    return moment.replace(tzinfo=datetime.UTC) if is_naive(moment) else moment
