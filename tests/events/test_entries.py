"""The stored VEVENTs: identity for life, a new text when anything in it changes."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction, Site

from events import entries
from events.models import CalendarEntry, DateChange, EventPage
from events.status import EventStatus
from tests.factories import (
    ArenaFactory,
    CalendarFactory,
    ContactPointFactory,
    EventFactory,
    OrganisationFactory,
    SectorFactory,
    VenueFactory,
)

HOUR = datetime.timedelta(hours=1)


def entry_of(event):
    return CalendarEntry.objects.get(event=event)


def publish(event, **fields):
    for name, value in fields.items():
        setattr(event, name, value)
    event.save_revision().publish()


def test_publishing_stores_the_text_and_a_draft_has_none(home):
    assert "SUMMARY:Frukost\r\n" in entry_of(EventFactory(title="Frukost")).vevent
    EventFactory(live=False)
    assert CalendarEntry.objects.count() == 1


def test_an_event_keeps_its_identity_when_it_is_edited_and_moved(home):
    event, elsewhere = EventFactory(), CalendarFactory(title="Annan", slug="annan")
    uid = entry_of(event).uid
    publish(event, title="Ny rubrik", slug="ny-adress")
    event.move(elsewhere, pos="last-child")
    moved = entry_of(event)
    assert moved.uid == uid
    assert "http://localhost/annan/ny-adress/" in moved.vevent


def test_a_copy_is_an_event_of_its_own(home):
    event = EventFactory()
    copied = event.copy(update_attrs={"slug": "kopia", "title": "Kopia"}, copy_revisions=True)
    assert entry_of(copied).uid != entry_of(event).uid


def test_an_identity_ends_with_the_host_of_the_site(home):
    assert entry_of(EventFactory()).uid.endswith("@127.0.0.1")


@pytest.mark.parametrize(
    ("fields", "step"),
    [
        ({"start_time": datetime.time(7, 0)}, 1),
        ({"status": EventStatus.CANCELLED}, 1),
        ({"online_url": "https://exempel.se/"}, 1),
        ({"title": "Annan rubrik"}, 0),
        ({}, 0),
    ],
)
def test_the_sequence_rises_with_time_place_and_state_only(home, fields, step):
    event = EventFactory()
    before = entry_of(event)
    publish(event, **fields)
    assert entry_of(event).sequence == before.sequence + step
    assert (entry_of(event).last_modified > before.last_modified) is bool(fields)


def test_the_text_changes_with_the_rows_that_it_names(home):
    arena, venue, contact = ArenaFactory(), VenueFactory(), ContactPointFactory()
    sector = SectorFactory()
    event = EventFactory(arena=arena, venue=venue, contact=contact)
    event.sectors.add(sector)
    publish(event)
    for row in (arena, venue, contact, sector):
        row.name = f"Nytt namn {row.pk} {row._meta.model_name}"
        row.save()
        assert row.name in entry_of(event).vevent.replace("\r\n ", "")
    assert entry_of(event).sequence == 1


def test_a_named_row_that_is_deleted_leaves_the_text(home):
    venue = VenueFactory(name="Exempel: salen")
    event = EventFactory(venue=venue)
    assert "salen" in entry_of(event).vevent
    venue.delete()
    entries.refresh_stale(EventPage.objects.all(), timezone.now())
    assert "salen" not in entry_of(event).vevent


def series_with_a_date_in(place, **fields):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=3", **fields)
    event.date_changes.add(DateChange(original_on=datetime.date(2099, 3, 9), venue=place))
    publish(event)
    return event


def test_the_text_changes_with_a_venue_that_one_date_alone_has(home):
    venue = VenueFactory(name="Exempel: salen")
    event = series_with_a_date_in(venue)
    venue.name = "Exempel: parken"
    venue.save()
    assert "LOCATION:Exempel: parken" in entry_of(event).vevent


@pytest.mark.parametrize("all_there", [False, True])
def test_a_date_whose_own_venue_is_deleted_is_where_its_series_is(home, all_there):
    venue, usual = VenueFactory(name="Exempel: salen"), VenueFactory(name="Exempel: parken")
    event = series_with_a_date_in(venue, venue=venue if all_there else usual)
    venue.delete()
    entries.refresh_stale(EventPage.objects.all(), timezone.now())
    assert "salen" not in entry_of(event).vevent
    left = {row.venue for row in event.occurrences.select_related("venue")}
    assert left == ({None} if all_there else {usual})


@pytest.mark.parametrize("close", ["private", "unpublished", "private parent"])
def test_an_organiser_who_is_no_longer_open_leaves_the_text_at_once(home, close):
    organisation = OrganisationFactory(title="Exempel AB")
    event = EventFactory(organisation=organisation)
    assert "Exempel AB" in entry_of(event).vevent
    if close == "unpublished":
        organisation.unpublish()
    else:
        page = organisation if close == "private" else organisation.get_parent()
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert "Exempel AB" not in entry_of(event).vevent


def test_an_organiser_who_is_opened_enters_the_text(home):
    organisation = OrganisationFactory(title="Exempel AB")
    lock = PageViewRestriction.objects.create(page=organisation, restriction_type="login")
    event = EventFactory(organisation=organisation)
    assert "Exempel AB" not in entry_of(event).vevent
    lock.delete()
    assert "Exempel AB" in entry_of(event).vevent


def test_an_organiser_who_expires_leaves_the_text_the_moment_it_happens(home):
    expiry = timezone.now() + HOUR
    organisation = OrganisationFactory(title="Exempel AB", expire_at=expiry)
    event = EventFactory(organisation=organisation)
    entries.refresh_stale(EventPage.objects.all(), expiry - HOUR / 2)
    assert "Exempel AB" in entry_of(event).vevent
    entries.refresh_stale(EventPage.objects.all(), expiry)
    assert "Exempel AB" not in entry_of(event).vevent


def test_addresses_follow_the_site_and_the_pages_above(home, django_capture_on_commit_callbacks):
    event = EventFactory(slug="frukost")
    site = Site.objects.get()
    site.hostname = "motesplats.exempel.se"
    site.save()
    assert "URL:http://motesplats.exempel.se/kalender/frukost/" in entry_of(event).vevent
    with django_capture_on_commit_callbacks(execute=True):
        publish(event.get_parent().specific, slug="datum")
    assert "exempel.se/datum/frukost/" in entry_of(event).vevent


def test_what_is_stored_is_what_would_be_written_now(home):
    event = EventFactory(arena=ArenaFactory(), organisation=OrganisationFactory())
    event.sectors.add(SectorFactory())
    publish(event, status=EventStatus.RESCHEDULED, start_time=datetime.time(6))
    before = list(CalendarEntry.objects.values())
    entries.refresh(EventPage.objects.all(), timezone.now())
    assert list(CalendarEntry.objects.values()) == before


@pytest.mark.parametrize("count", [1, 3])
def test_writing_many_costs_as_many_queries_as_one(home, django_assert_num_queries, count):
    for number in range(count):
        EventFactory(arena=ArenaFactory(), organisation=OrganisationFactory(), title=f"E{number}")
    CalendarEntry.objects.all().delete()
    events, at = EventPage.objects.all(), timezone.now()
    with django_assert_num_queries(8):
        entries.refresh(events, at)
