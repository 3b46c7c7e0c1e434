"""What is off is told of for thirty days, alone or as one date of a series."""

import datetime

import pytest
from django.utils import timezone
from icalendar import Calendar

from events import entries, feeds, notice, timing
from events.models import DateChange, EventPage, Occurrence
from events.status import EventStatus
from tests.factories import EventFactory

DAY = datetime.timedelta(days=1)
NOON = datetime.datetime(2027, 6, 15, 10, tzinfo=datetime.UTC)
FIRST = datetime.date(2027, 4, 6)  # a Tuesday
THIRD = FIRST + 14 * DAY


@pytest.mark.parametrize("all_day", [False, True])
def test_row_and_query_agree_on_the_very_edge(home, all_day):
    times = {"start_time": None, "end_time": None} if all_day else {}
    event = EventFactory(starts_on=FIRST, all_day=all_day, status=EventStatus.CANCELLED, **times)
    until = notice.told_until(event)
    assert timezone.localtime(until) == timing.midnight(FIRST + (31 * DAY))
    for at in (until - DAY / 1000, until):
        told = EventPage.objects.filter(notice.told_q(at)).exists()
        assert told == (at < until)


def test_what_takes_place_is_told_of_without_end(home):
    event = EventFactory(starts_on=FIRST)
    assert notice.told_until(event) is None
    assert EventPage.objects.filter(notice.told_q(NOON + 999 * DAY)).exists()


def series(status, **change):
    event = EventFactory(title="Frukost", starts_on=FIRST, rule="FREQ=WEEKLY;COUNT=20")
    event.date_changes.add(DateChange(original_on=THIRD, status=status, **change))
    event.save_revision().publish()
    return event


def vevents(at):
    return Calendar.from_ical(feeds.data(feeds.current(at))).walk("VEVENT")


@pytest.mark.parametrize(
    ("status", "told"),
    [(EventStatus.CANCELLED, "INSTÄLLT: Frukost"), (EventStatus.POSTPONED, "UPPSKJUTET: Frukost")],
)
def test_a_date_of_a_series_that_is_off_leaves_at_the_midnight_after_thirty_days(
    home, monkeypatch, status, told
):
    monkeypatch.setattr(timezone, "now", lambda: timing.midnight(FIRST))
    event = series(status)
    last = timing.midnight(THIRD + 31 * DAY)
    main, date = vevents(last - DAY / 1000)
    sequence = main["sequence"]
    assert str(date["summary"]) == told
    assert date["recurrence-id"].dt.date() == THIRD
    assert "exdate" not in main
    (main,) = vevents(last)
    assert [day.dt.date() for day in main["exdate"].dts] == [THIRD]
    assert main["sequence"] > sequence
    assert Occurrence.objects.filter(event=event, original_on=THIRD).exists()


def test_the_first_date_may_be_the_one_that_leaves(home, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: timing.midnight(FIRST))
    event = EventFactory(title="Frukost", starts_on=FIRST, rule="FREQ=WEEKLY;COUNT=20")
    event.date_changes.add(DateChange(original_on=FIRST, status=EventStatus.CANCELLED))
    event.save_revision().publish()
    (main,) = vevents(NOON)
    assert main["dtstart"].dt.date() == FIRST
    assert [day.dt.date() for day in main["exdate"].dts] == [FIRST]


def test_a_moved_date_stays_where_it_was_moved_to(home, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: timing.midnight(FIRST))
    series(EventStatus.RESCHEDULED, starts_on=THIRD + DAY)
    _, date = vevents(NOON + 60 * DAY)
    assert date["dtstart"].dt.date() == THIRD + DAY
    assert date["recurrence-id"].dt.date() == THIRD
    assert date["uid"] == EventPage.objects.get().calendar_entry.uid


def test_a_series_that_is_off_as_a_whole_says_so_until_its_last_date_is_thirty_days_gone(home):
    event = EventFactory(
        title="Frukost",
        starts_on=FIRST,
        rule="FREQ=WEEKLY;COUNT=3",
        status=EventStatus.CANCELLED,
    )
    gone = timing.midnight(THIRD + 31 * DAY)
    (main,) = vevents(gone - DAY / 1000)
    assert str(main["status"]) == "CANCELLED"
    assert "exdate" not in main
    assert vevents(gone) == []
    assert event.calendar_entry.stale_from is None


def test_an_event_without_changes_is_never_written_anew_by_the_clock(home):
    EventFactory(starts_on=FIRST, rule="FREQ=WEEKLY;COUNT=3")
    entries.refresh(EventPage.objects.all(), NOON)
    assert EventPage.objects.get().calendar_entry.stale_from is None
