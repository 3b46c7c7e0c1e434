"""The table of dates follows the events, and a date that stays keeps its row."""

import datetime

import pytest

from events import occurrences
from events.models import DateChange, EventPage, Occurrence
from events.status import EventStatus
from tests.factories import EventFactory, VenueFactory

DAY = datetime.date(2099, 3, 3)  # a Tuesday
WEEK = datetime.timedelta(days=7)
AT = datetime.datetime(2099, 3, 12, 12, tzinfo=datetime.UTC)


def weekly(count=3, **fields):
    return EventFactory(starts_on=DAY, rule=f"FREQ=WEEKLY;COUNT={count}", **fields)


def keys():
    return dict(Occurrence.objects.values_list("original_on", "pk"))


def test_every_event_has_its_dates_from_the_first_save(home):
    EventFactory(live=False)
    weekly()
    assert Occurrence.objects.count() == 4


def test_a_date_that_stays_keeps_its_row_when_others_come_and_go(home):
    event = weekly()
    before = keys()
    event.rule, event.except_dates = "FREQ=WEEKLY;COUNT=4", [(DAY + WEEK).isoformat()]
    event.save()
    after = keys()
    assert set(after) == {DAY, DAY + 2 * WEEK, DAY + 3 * WEEK}
    assert after[DAY] == before[DAY]


def test_a_single_event_keeps_its_row_when_it_is_moved(home):
    event = EventFactory()
    before = Occurrence.objects.get().pk
    event.starts_on = datetime.date(2099, 4, 1)
    event.save()
    moved = Occurrence.objects.get()
    assert (moved.pk, moved.starts_on) == (before, datetime.date(2099, 4, 1))


def test_a_series_that_becomes_a_single_event_has_one_date_left(home):
    event = weekly()
    event.rule = ""
    event.save()
    assert Occurrence.objects.get().original_on == DAY


def test_a_change_of_one_date_reaches_its_row_when_it_is_published(home):
    event = weekly()
    event.date_changes.add(
        DateChange(original_on=DAY + WEEK, status=EventStatus.CANCELLED, venue=VenueFactory())
    )
    draft = event.save_revision()
    assert not Occurrence.objects.off().exists()
    draft.publish()
    off = Occurrence.objects.off().get()
    assert (off.original_on, off.venue.name) == (DAY + WEEK, event.date_changes.get().venue.name)


def test_a_copy_has_dates_of_its_own(home):
    copied = weekly().copy(update_attrs={"slug": "kopia", "title": "Kopia"})
    assert copied.occurrences.count() == 3
    assert Occurrence.objects.count() == 6


def test_wagtails_own_books_leave_the_dates_alone(home):
    event = weekly()
    Occurrence.objects.all().delete()
    event.save(update_fields=["draft_title"])
    assert not Occurrence.objects.exists()
    event.save()
    assert Occurrence.objects.count() == 3


@pytest.mark.parametrize("count", [1, 3])
def test_storing_many_events_costs_as_many_queries_as_one(home, count, django_assert_num_queries):
    for number in range(count):
        weekly(title=f"Serie {number}", live=False)
    events = list(EventPage.objects.prefetch_related("date_changes"))
    for event in events:
        event.except_dates, event.status_note = [DAY.isoformat()], "Nytt."
        event.rule = "FREQ=WEEKLY;COUNT=5"
    with django_assert_num_queries(4):  # what there is; what goes, changes and comes
        occurrences.store(events)
    assert Occurrence.objects.filter(status_note="Nytt.").count() == 4 * count


def test_of_each_event_the_next_date_is_the_one_that_takes_place(home):
    series = weekly(title="Serie")
    series.date_changes.add(DateChange(original_on=DAY + 2 * WEEK, status=EventStatus.CANCELLED))
    series.rule = "FREQ=WEEKLY;COUNT=4"
    series.save_revision().publish()
    off = EventFactory(title="Inställt", starts_on=DAY + WEEK * 2, status=EventStatus.CANCELLED)
    EventFactory(title="Har varit", starts_on=DAY)
    found = Occurrence.objects.next_of_each(AT)
    assert [(row.event_id, row.original_on) for row in found] == [
        (off.pk, DAY + 2 * WEEK),
        (series.pk, DAY + 3 * WEEK),
    ]


def test_of_each_event_the_last_date_is_the_latest_that_is_over(home):
    series = weekly(title="Serie")
    EventFactory(title="Kommer", starts_on=DAY + 5 * WEEK)
    found = Occurrence.objects.last_of_each(AT)
    assert [(row.event_id, row.original_on) for row in found] == [(series.pk, DAY + WEEK)]
