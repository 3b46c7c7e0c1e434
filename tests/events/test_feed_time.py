"""A feed of a choice stops being true when what it was chosen by expires."""

import datetime

from django.http import QueryDict
from icalendar import Calendar

from events import feeds
from events.wanted import asked_for
from tests.factories import EventFactory, InitiativeFactory, OrganisationFactory

NOON = datetime.datetime(2027, 6, 15, 10, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)
TICK = datetime.timedelta(milliseconds=1)


def titles(query, at):
    data = feeds.data(feeds.current(at, asked_for("ics", QueryDict(query), at)))
    return [str(event["summary"]) for event in Calendar.from_ical(data).walk("VEVENT")]


def test_an_initiative_is_no_choice_from_the_moment_it_expires(home):
    expiry = NOON + HOUR
    EventFactory(title="Ett", initiative=InitiativeFactory(slug="nya-vagar", expire_at=expiry))
    EventFactory(title="Två")
    assert titles("initiativ=nya-vagar", NOON) == ["Ett"]
    assert titles("initiativ=nya-vagar", expiry - TICK) == ["Ett"]
    assert titles("initiativ=nya-vagar", expiry) == []


def test_so_it_is_with_an_organiser_whose_name_then_leaves_the_texts(home):
    expiry = NOON + HOUR
    EventFactory(title="Ett", organisation=OrganisationFactory(slug="exempel", expire_at=expiry))
    EventFactory(title="Två")
    assert titles("arrangor=exempel", expiry - TICK) == ["Ett"]
    assert titles("arrangor=exempel", expiry) == []


def test_an_event_leaves_the_feed_of_a_choice_at_its_own_expiry_and_the_stamp_moves(home):
    expiry = NOON + HOUR
    EventFactory(title="Ett", expire_at=expiry)
    EventFactory(title="Två")
    asked = asked_for("ics", QueryDict("typ=evenemang"), NOON)
    before = feeds.current(NOON, asked)
    assert feeds.current(expiry - TICK, asked).etag == before.etag
    after = feeds.current(expiry, asked)
    assert after.etag != before.etag
    assert after.stamp > before.stamp
