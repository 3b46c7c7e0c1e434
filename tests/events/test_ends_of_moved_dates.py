"""Dates that were moved by their start alone, before such a date kept its length, end when they did."""

import datetime
from importlib import import_module

from django.apps import apps
from django.utils import timezone

from events.models import DateChange, EventPage, Occurrence, SourcedEvent
from tests.events.sources.calendars import calendar, event
from tests.events.sources.factories import SourceFactory, bring_in
from tests.factories import EventFactory

WEEKLY = {"rule": "FREQ=WEEKLY;COUNT=3", "starts_on": datetime.date(2099, 3, 2)}
HOURS = {"start_time": datetime.time(18), "end_time": datetime.time(20)}


def migrate():
    import_module("events.migrations.0019_ends_of_moved_dates").tell_the_ends(apps, None)


def ends():
    rows = Occurrence.objects.order_by("starts_at")
    return [f"{timezone.localtime(row.ends_at):%H:%M}" for row in rows]


def test_the_date_keeps_its_end_in_the_page_and_in_its_newest_version(home):
    page = EventFactory(**WEEKLY, **HOURS)
    page.date_changes = [
        DateChange(original_on=datetime.date(2099, 3, 9), start_time=datetime.time(17)),
        DateChange(original_on=datetime.date(2099, 3, 16), note="Ta med kaffe"),
    ]
    page.save_revision().publish()
    assert ends() == ["20:00", "19:00", "20:00"]
    migrate()
    EventPage.objects.get().save_revision().publish()
    assert ends() == ["20:00", "20:00", "20:00"]
    page = EventPage.objects.get().get_latest_revision_as_object()
    page.save_revision().publish()
    assert ends() == ["20:00", "20:00", "20:00"]
    assert DateChange.objects.get(note="Ta med kaffe").end_time is None


def test_what_a_source_said_then_is_not_taken_for_an_editors(home):
    source = SourceFactory()
    series = event("RRULE:FREQ=WEEKLY;COUNT=3\nDTEND:20991005T200000", start="20991005T180000")
    early = "RECURRENCE-ID:20991012T180000\nDTEND:20991012T200000"
    told = calendar(series, event(early, start="20991012T170000"))
    bring_in(source, told)
    forget_the_end()
    migrate()
    bring_in(source, told)
    assert (source.changed, ends()) == (0, ["20:00", "20:00", "20:00"])
    assert SourcedEvent.objects.get().locked == []


def forget_the_end():
    """As it was stored before: the start alone, in the row, in the version and in what was read in."""
    DateChange.objects.update(end_time=None)
    row, revision = SourcedEvent.objects.get(), EventPage.objects.get().latest_revision
    for kept in (row.imported["when"], revision.content):
        kept["date_changes"][0]["end_time"] = None
    row.save()
    revision.save()
