"""Venues: an address, and a position on the map that is whole or not there."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse

from events.models import Venue
from events.models.place import HALF_A_POSITION
from tests.accounts import client_for, superuser
from tests.factories import EventFactory, VenueFactory


def faults_of(**fields):
    try:
        Venue(name="Exempel: lokal", **fields).full_clean()
    except ValidationError as faults:
        return faults.message_dict
    return {}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("given", "missing"), [("latitude", "longitude"), ("longitude", "latitude")]
)
def test_half_a_position_is_refused_beside_the_field_that_is_empty(given, missing):
    assert faults_of(**{given: Decimal("14.9")}) == {missing: [HALF_A_POSITION]}
    with pytest.raises(IntegrityError), transaction.atomic():
        VenueFactory(**{given: Decimal("14.9")})


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("latitude", "longitude", "wrong"),
    [
        ("90", "180", set()),
        ("-90", "-180", set()),
        ("0", "0", set()),
        ("90.000001", "14", {"latitude"}),
        ("58", "-180.000001", {"longitude"}),
        ("58.8796012", "14", {"latitude"}),
        ("NaN", "14", {"latitude"}),
    ],
)
def test_a_position_lies_on_the_earth(latitude, longitude, wrong):
    assert set(faults_of(latitude=latitude, longitude=longitude)) == wrong


@pytest.mark.django_db
def test_an_editor_gives_a_venue_its_position(home):
    venue = VenueFactory()
    address = reverse("wagtailsnippets_events_venue:edit", args=[venue.pk])
    posted = {"name": venue.name, "latitude": "58.8796", "longitude": "14.9020"}
    client_for(superuser()).post(address, posted)
    assert Venue.objects.get().position == (Decimal("58.8796"), Decimal("14.902"))


@pytest.mark.django_db
def test_a_new_position_reaches_the_calendar_and_moves_nobodys_appointment(client, home):
    venue = VenueFactory()
    event = EventFactory(venue=venue)
    before = client.get("/kalender.ics")
    venue.latitude, venue.longitude = Decimal("58.8796"), Decimal("14.902")
    venue.save()
    after = client.get("/kalender.ics")
    assert b"GEO:58.879600;14.902000\r\n" in after.content
    assert after.headers["ETag"] != before.headers["ETag"]
    event.calendar_entry.refresh_from_db()
    assert event.calendar_entry.sequence == 0
