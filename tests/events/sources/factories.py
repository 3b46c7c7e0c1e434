"""A source, and a reading of it without any network: the bytes are given."""

import datetime
import json

import factory
from factory.django import DjangoModelFactory

from events.models import EventSource
from events.sources import importing
from events.sources.reading import read
from events.sources.replies import reply_from
from tests.factories import CalendarFactory, section

AT = datetime.datetime(2099, 10, 1, 12, 0, tzinfo=datetime.UTC)


class SourceFactory(DjangoModelFactory):
    """Published directly and approved, unless the test says otherwise."""

    class Meta:
        model = EventSource

    name = factory.Sequence(lambda n: f"Exempel: förening {n}")
    homepage = "https://example.org/"
    address = "https://example.org/kalender.ics"
    publishing = EventSource.Publishing.DIRECT
    responsible = "Kommunledningskontoret"
    deputy = "Näringslivsverksamheten"
    approved_at = AT


def answers(content, **told):
    """What stands in for the child process: it reads these bytes."""

    def ask(*, today, **order):
        ask.orders.append(order)
        raw = {**read(content, today), "etag": "", "last_modified": "", **told}
        return reply_from(json.loads(json.dumps(raw)))

    ask.orders = []
    return ask


def bring_in(source, content, at=AT, **told):
    """One scheduled run on these bytes."""
    section(CalendarFactory)
    return importing.run(source, at, ask=answers(content, **told))
