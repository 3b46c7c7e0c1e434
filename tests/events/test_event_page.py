"""One event's page: everything one needs to come, and the same told to machines."""

import datetime
import json
import re

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import PageViewRestriction

from events.status import EventStatus
from tests.factories import (
    ArenaFactory,
    ContactPointFactory,
    EventFactory,
    InitiativeFactory,
    OrganisationFactory,
    VenueFactory,
)


def told(client, event):
    """The schema.org Event on the page."""
    html = client.get(event.url).content.decode()
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return next(data for data in map(json.loads, blocks) if data["@type"] == "Event")


def text(client, event):
    html = client.get(event.url).content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html)).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Måndag 2 mars 2099 kl. 7.30–9.00"),
        ({"ends_on": datetime.date(2099, 3, 3)}, "2 mars 2099 kl. 7.30 – 3 mars 2099 kl. 9.00"),
        ({"all_day": True}, "2 mars 2099, hela dagen"),
        ({"all_day": True, "ends_on": datetime.date(2099, 3, 4)}, "2–4 mars 2099, hela dagarna"),
    ],
)
def test_when_is_written_in_words(client, home, fields, words):
    clocks = {"start_time": None, "end_time": None} if fields.get("all_day") else {}
    assert words in text(client, EventFactory(**fields, **clocks))


def test_the_event_is_told_in_words_that_schema_org_has_for_events(client, home):
    data = told(client, EventFactory(title="Frukost", intro="Kom."))
    assert (data["name"], data["description"]) == ("Frukost", "Kom.")
    assert not {"headline", "publisher", "datePublished", "dateModified"} & set(data)


def test_the_page_says_where_who_and_how(client, home):
    event = EventFactory(
        venue=VenueFactory(name="Exempel: salen", accessibility_info="Ramp vid dörren."),
        organisation=OrganisationFactory(title="Exempel AB"),
        initiative=InitiativeFactory(title="Levande centrum"),
        contact=ContactPointFactory(name="Exempel: kontakt"),
        arena=ArenaFactory(name="Frukostmöte"),
        price="60 kr",
        online_url="https://exempel.se/delta",
    )
    shown = text(client, event)
    for words in (
        *("Exempel: salen", "Ramp vid dörren.", "Exempel AB", "Levande centrum"),
        *("Exempel: kontakt", "Frukostmöte", "60 kr", "Delta på nätet", "Lägg i din kalender"),
    ):
        assert words in shown


def test_an_organiser_or_initiative_that_is_not_open_is_not_named(client, home):
    organisation, initiative = (
        OrganisationFactory(title="Hemliga AB"),
        InitiativeFactory(title="Hemliga planen"),
    )
    event = EventFactory(organisation=organisation, initiative=initiative)
    assert "Hemliga" in text(client, event)
    for page in (organisation, initiative):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert "Hemliga" not in client.get(event.url).content.decode()


def test_a_moved_event_shows_its_old_time_too(client, home):
    event = EventFactory()
    event.status, event.start_time = EventStatus.RESCHEDULED, datetime.time(8)
    event.save_revision().publish()
    assert "Tidigare tid: 2 mars 2099 kl. 7.30" in text(client, event)
    data = told(client, event)
    assert data["eventStatus"] == "https://schema.org/EventRescheduled"
    assert data["previousStartDate"] == "2099-03-02T07:30:00+01:00"
    assert data["startDate"] == "2099-03-02T08:00:00+01:00"


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        (EventStatus.PLANNED, True),
        (EventStatus.RESCHEDULED, True),
        (EventStatus.POSTPONED, False),
        (EventStatus.CANCELLED, False),
    ],
)
def test_only_what_is_going_to_be_is_offered_to_the_own_calendar(client, home, status, offered):
    event = EventFactory(status=status, status_note="Exempel: talaren är sjuk.")
    assert ("Lägg i din kalender" in text(client, event)) is offered


def test_machines_are_told_times_with_their_offset_and_whole_days_as_dates(client, home):
    timed = told(client, EventFactory(starts_on=datetime.date(2099, 7, 1)))
    assert timed["startDate"] == "2099-07-01T07:30:00+02:00"
    assert timed["endDate"] == "2099-07-01T09:00:00+02:00"
    days = EventFactory(
        all_day=True, start_time=None, end_time=None, ends_on=datetime.date(2099, 3, 4)
    )
    whole = told(client, days)
    assert (whole["startDate"], whole["endDate"]) == ("2099-03-02", "2099-03-04")


@pytest.mark.parametrize(
    ("where", "mode", "kinds"),
    [
        ({"venue"}, "OfflineEventAttendanceMode", ["Place"]),
        ({"online"}, "OnlineEventAttendanceMode", ["VirtualLocation"]),
        ({"venue", "online"}, "MixedEventAttendanceMode", ["Place", "VirtualLocation"]),
    ],
)
def test_machines_are_told_how_one_takes_part(client, home, where, mode, kinds):
    venue = VenueFactory(locality="Askersund") if "venue" in where else None
    online_url = "https://exempel.se/" if "online" in where else ""
    data = told(client, EventFactory(venue=venue, online_url=online_url))
    places = data["location"] if isinstance(data["location"], list) else [data["location"]]
    assert data["eventAttendanceMode"] == f"https://schema.org/{mode}"
    assert [place["@type"] for place in places] == kinds


def test_an_event_may_not_take_the_calendars_own_address(home):
    with pytest.raises(ValidationError) as caught:
        EventFactory(slug="arkiv")
    assert "kalendern själv" in caught.value.message_dict["slug"][0]


def test_the_page_costs_ten_queries_however_much_it_says(
    client, home, django_assert_max_num_queries
):
    event = EventFactory(
        venue=VenueFactory(),
        organisation=OrganisationFactory(),
        initiative=InitiativeFactory(),
        contact=ContactPointFactory(),
        arena=ArenaFactory(),
    )
    client.get(event.url)
    with django_assert_max_num_queries(10):
        client.get(event.url)
