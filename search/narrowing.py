"""What a visitor's choices demand of the rows of ``seen`` (search/statement.py), as conditions in SQL."""

import datetime
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from wagtail.documents import get_document_model
from wagtail.models import get_page_models

from ambassadors.models import AmbassadorPage
from events.models import Occurrence
from handslaget.models import ClassifiedPage
from home.models import NewsPage

from .kinds import kind_of_model

FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2999, 12, 31)


@dataclass(frozen=True)
class Condition:
    sql: str = "TRUE"
    params: tuple = ()

    def __and__(self, other):
        return Condition(f"{self.sql} AND {other.sql}", (*self.params, *other.params))


def of_kind(kind):
    """Rows of the kind; every row when there is none."""
    if kind is None:
        return Condition()
    return Condition(f"seen.type IN ({', '.join(map(str, types_of(kind)))})")


def in_place(place):
    """Pages that say that they belong in the place."""
    if place is None:
        return Condition()
    lists = [
        f"SELECT {one.page} FROM {one.table} WHERE {one.place} = %s"  # noqa: S608  our own tables
        for one in place_lists()
    ]
    keys = (place.pk,) * len(lists)
    return Condition(f"seen.is_document = 0 AND seen.pk IN ({' UNION ALL '.join(lists)})", keys)


def in_time(since, until):
    """Events with a date and news of a day from ``since`` to ``until``, both included."""
    if not (since or until):
        return Condition()
    days = max(since or FIRST, FIRST), min(until or LAST, LAST)
    events = Occurrence.objects.between(*days).order_by().values("event_id")
    news = NewsPage.objects.filter(date__range=days).order_by().values("pk")
    (one, first), (other, second) = (each.query.sql_with_params() for each in (events, news))
    sql = f"seen.is_document = 0 AND (seen.pk IN ({one}) OR seen.pk IN ({other}))"
    return Condition(sql, (*first, *second))


@dataclass(frozen=True)
class PlaceList:
    """A table that says where pages of some types belong, and its columns."""

    table: str
    page: str
    place: str
    types: tuple[int, ...]


def place_lists():
    """Where the places of pages stand. An ambassador's is told only by consent, so not here."""
    fields = {
        model._meta.get_field("places")
        for model in get_page_models()
        if issubclass(model, ClassifiedPage) and not issubclass(model, AmbassadorPage)
    }
    return [_place_list(field) for field in sorted(fields, key=lambda field: field.m2m_db_table())]


def _place_list(field):
    models = [model for model in get_page_models() if issubclass(model, field.model)]
    types = tuple(ContentType.objects.get_for_model(model).pk for model in models)
    return PlaceList(field.m2m_db_table(), field.m2m_column_name(), field.m2m_reverse_name(), types)


def types_of(kind):
    """Keys of the content types that a kind holds."""
    searched = [*get_page_models(), get_document_model()]
    models = [model for model in searched if kind_of_model(model) == kind]
    return [ContentType.objects.get_for_model(model).pk for model in models]
