"""Where a source's event is: at one of our venues, or in the source's own words."""

from importlib import import_module

import pytest
from django.apps import apps

from events.models import EventPage, SourcedEvent
from tests.factories import VenueFactory

from .calendars import calendar, event
from .factories import SourceFactory, bring_in
from .test_importing import edit, only

KIOSK = "LOCATION:Exempel: kiosken"


@pytest.fixture
def source(home):
    return SourceFactory()


def place(page):
    return page.venue and page.venue.name, page.other_place


def test_a_place_that_is_not_in_our_list_is_told_as_the_place_and_not_in_the_text(source):
    bring_in(source, calendar(event("LOCATION:Bakom <kiosken>\nDESCRIPTION:Kom.")))
    page = only()
    assert place(page) == (None, "Bakom")
    assert "Bakom" not in str(page.body)


def test_a_place_that_comes_into_our_list_becomes_the_venue_and_back(source):
    content = calendar(event(KIOSK))
    bring_in(source, content)
    venue = VenueFactory(name="Exempel: Kiosken")
    bring_in(source, content)
    assert place(only()) == ("Exempel: Kiosken", "")
    venue.delete()
    bring_in(source, content)
    assert place(only()) == (None, "Exempel: kiosken")


@pytest.mark.parametrize("chosen", ["venue", "other_place"])
def test_a_place_that_an_editor_has_set_is_left_whole(source, chosen):
    bring_in(source, calendar(event(KIOSK)))
    mine = {"venue": VenueFactory(name="Salen"), "other_place": ""}
    edit(only(), **(mine if chosen == "venue" else {"other_place": "Vår brygga"}))
    before = place(only())
    bring_in(source, calendar(event("LOCATION:Exempel: bryggan", title="Natt")))
    assert place(only()) == before
    assert only().title == "Natt"
    assert SourcedEvent.objects.get().locked_words == "plats"


@pytest.mark.parametrize(("name", "found"), [("salen", ("Salen", "")), ("Ute", (None, "Ute"))])
def test_a_date_elsewhere_is_there(source, name, found):
    VenueFactory(name="Salen")
    series = event(f"RRULE:FREQ=WEEKLY;COUNT=3\n{KIOSK}")
    moved = f"RECURRENCE-ID;RANGE=THISANDFUTURE:20991012T180000\nLOCATION:{name}"
    bring_in(source, calendar(series, event(moved, start="20991012T180000")))
    rows = [place(row) for row in only().occurrences.order_by("starts_at")]
    assert rows == [(None, "Exempel: kiosken"), found, found]
    bring_in(source, calendar(series, event(moved, start="20991012T180000")))
    assert source.changed == 0


def test_what_was_read_in_before_places_could_be_told_in_words_is_not_taken_for_an_editors(source):
    series = "RRULE:FREQ=WEEKLY;COUNT=3"
    off = event("RECURRENCE-ID:20991012T180000\nSTATUS:CANCELLED", start="20991012T180000")
    bring_in(source, calendar(event(series), off))
    migration = import_module("events.migrations.0016_place_of_sources")
    migration.part_all(apps, None)
    row = SourcedEvent.objects.get()
    assert row.imported["venue"] is None
    revision = EventPage.objects.get().latest_revision
    del revision.content["other_place"]
    for change in revision.content["date_changes"]:
        del change["other_place"]
    revision.save()
    migration.join_all(apps, None)
    bring_in(source, calendar(event(f"{series}\n{KIOSK}"), off))
    assert place(only()) == (None, "Exempel: kiosken")
    assert SourcedEvent.objects.get().locked == []


def test_a_locked_place_stays_locked_through_the_migration_and_back(source):
    bring_in(source, calendar(event(KIOSK)))
    SourcedEvent.objects.update(locked=["place", "title"])
    migration = import_module("events.migrations.0016_place_of_sources")
    migration.part_all(apps, None)
    assert SourcedEvent.objects.get().locked == ["title", "venue"]
    migration.join_all(apps, None)
    assert SourcedEvent.objects.get().locked == ["place", "title"]
