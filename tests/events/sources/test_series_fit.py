"""A source's series becomes one of ours only when ours has just the same dates."""

import datetime

import pytest
from django.utils import timezone

from events.expansion import occurrences_of
from events.models import EventPage, Occurrence, SourcedEvent
from events.sources.series_fit import fitted
from events.sources.window import window

from .calendars import calendar, event
from .factories import AT, SourceFactory, bring_in
from .test_reading import TODAY, only

MONDAY = "20991005T180000"
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def when_of(*events, today=TODAY, known=None):
    return fitted(only(calendar(*events)), today, known)


def days(*events):
    """The days that our own rule gives."""
    bring_in(SourceFactory(), calendar(*events))
    return [f"{row.starts_on:%m-%d}" for row in Occurrence.objects.order_by("starts_at")]


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("FREQ=WEEKLY;COUNT=4", "FREQ=WEEKLY;COUNT=4"),
        ("FREQ=WEEKLY;WKST=MO;COUNT=4;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO;COUNT=4"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU;COUNT=4", "FREQ=WEEKLY;INTERVAL=2;COUNT=4"),
        ("FREQ=DAILY;UNTIL=20991009T160000Z", "FREQ=DAILY;UNTIL=20991009"),
        ("FREQ=MONTHLY;BYDAY=+1MO;COUNT=3", "FREQ=MONTHLY;BYDAY=1MO;COUNT=3"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1;COUNT=3", "FREQ=MONTHLY;BYDAY=1MO;COUNT=3"),
        ("FREQ=YEARLY;BYMONTH=10;BYDAY=1MO;COUNT=2", "FREQ=YEARLY;BYMONTH=10;BYDAY=1MO;COUNT=2"),
        ("FREQ=WEEKLY", "FREQ=WEEKLY;UNTIL=21011231"),  # without an end: to the end of a year
    ],
)
def test_a_rule_like_ours_becomes_one_of_ours(theirs, ours):
    assert when_of(event(f"RRULE:{theirs}", start=MONDAY))["rule"] == ours


@pytest.mark.parametrize(
    "theirs",
    [
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=3",
        f"FREQ=MONTHLY;BYDAY={','.join(f'{n}{day}' for n in range(1, 6) for day in DAYS * 2)};COUNT=9",
        "FREQ=DAILY;BYDAY=MO,TU;COUNT=4",
        "FREQ=MONTHLY;BYMONTHDAY=5,20;COUNT=4",
        "FREQ=YEARLY;BYYEARDAY=278;COUNT=2",
        "FREQ=WEEKLY;BYMONTH=10;COUNT=3",
        "FREQ=WEEKLY;BYDAY=TU;COUNT=3",  # begins on a day that is none of its own
    ],
)
def test_another_rule_does_not(theirs):
    assert when_of(event(f"RRULE:{theirs}", start=MONDAY)) is None


def test_a_rule_in_another_zone_that_falls_on_another_day_here_does_not():
    new_york = "DTSTART;TZID=America/New_York:20991005T200000"
    assert when_of(event("RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3", start=new_york)) is None


def test_dates_that_are_named_besides_the_rule_make_each_an_event_of_its_own(home):
    found = days(event("RRULE:FREQ=WEEKLY;COUNT=2\nRDATE:20991008T180000", start=MONDAY))
    assert found == ["10-05", "10-08", "10-12"]
    assert EventPage.objects.count() == 3
    assert set(SourcedEvent.objects.values_list("recurrence_id", flat=True)) == {
        "2099-10-05T18:00:00",
        "2099-10-08T18:00:00",
        "2099-10-12T18:00:00",
    }


def test_a_series_has_just_the_sources_dates(home):
    found = days(event("RRULE:FREQ=WEEKLY;COUNT=5\nEXDATE:20991019T180000", start=MONDAY))
    assert found == ["10-05", "10-12", "10-26", "11-02"]
    page = EventPage.objects.get()
    assert (page.rule, page.except_dates) == ("FREQ=WEEKLY;COUNT=5", ["2099-10-19"])


def test_a_date_that_is_cancelled_moved_or_about_something_else_is_so_here_too(home):
    days(
        event("RRULE:FREQ=WEEKLY;COUNT=5", start=MONDAY),
        event("RECURRENCE-ID:20991012T180000\nSTATUS:CANCELLED", start="20991012T180000"),
        event("RECURRENCE-ID:20991019T180000", start="20991020T190000"),
        event("RECURRENCE-ID:20991026T180000", start="20991026T180000", title="Om hamnen"),
    )
    changes = {
        str(one.original_on): (one.status, str(one.starts_on), str(one.start_time), one.text)
        for one in EventPage.objects.get().date_changes.all()
    }
    assert changes == {
        "2099-10-12": ("installt", "None", "None", ""),
        "2099-10-19": ("planerat", "2099-10-20", "19:00:00", ""),
        "2099-10-26": ("planerat", "None", "None", "Om hamnen"),
    }


@pytest.mark.parametrize(
    ("series", "date", "told"),
    [
        ("CANCELLED", "CONFIRMED", ["installt", "planerat", "installt"]),
        ("CANCELLED", "TENTATIVE", ["installt", "preliminart", "installt"]),
        ("TENTATIVE", "CONFIRMED", ["preliminart", "planerat", "preliminart"]),
        ("TENTATIVE", "CANCELLED", ["preliminart", "installt", "preliminart"]),
    ],
)
def test_a_date_is_as_sure_as_its_source_says_whatever_the_series_is(home, series, date, told):
    days(
        event(f"RRULE:FREQ=WEEKLY;COUNT=3\nSTATUS:{series}", start=MONDAY),
        event(f"RECURRENCE-ID:20991012T180000\nSTATUS:{date}", start="20991012T180000"),
    )
    rows = Occurrence.objects.order_by("starts_at")
    assert [row.status for row in rows] == told


def test_a_date_that_begins_earlier_and_ends_as_the_others_does_so_here_too(home):
    series = "RRULE:FREQ=WEEKLY;COUNT=3\nDTEND:20991005T193000"
    early = "RECURRENCE-ID:20991012T180000\nDTEND:20991012T193000"
    days(event(series, start=MONDAY), event(early, start="20991012T173000"))
    dates = [
        (f"{timezone.localtime(row.starts_at):%H:%M}", f"{timezone.localtime(row.ends_at):%H:%M}")
        for row in Occurrence.objects.order_by("starts_at")
    ]
    assert dates == [("18:00", "19:30"), ("17:30", "19:30"), ("18:00", "19:30")]


def test_a_date_that_comes_back_is_no_longer_cancelled(home):
    source = SourceFactory()
    series = event("RRULE:FREQ=WEEKLY;COUNT=5", start=MONDAY)
    off = event("RECURRENCE-ID:20991012T180000\nSTATUS:CANCELLED", start="20991012T180000")
    bring_in(source, calendar(series, off))
    assert EventPage.objects.get().date_changes.count() == 1
    bring_in(source, calendar(series))
    assert EventPage.objects.get().date_changes.count() == 0


def test_a_long_series_begins_where_the_window_does_and_then_stays(home):
    source = SourceFactory()
    since_long = calendar(event("RRULE:FREQ=WEEKLY", start="20500103T180000"))
    bring_in(source, since_long)
    first = EventPage.objects.get().starts_on
    assert first >= window(TODAY)[0]
    bring_in(source, since_long, at=AT + datetime.timedelta(days=45))
    page = EventPage.objects.get()
    assert page.starts_on == first
    assert source.changed == 0
    bring_in(source, since_long, at=AT + datetime.timedelta(days=300))  # a year more has begun
    assert (source.changed, EventPage.objects.get().rule) == (1, "FREQ=WEEKLY;UNTIL=21021231")


def test_what_is_over_keeps_its_exceptions_when_the_source_no_longer_tells_them(home):
    source = SourceFactory()
    series = event("RRULE:FREQ=WEEKLY;COUNT=30\nEXDATE:20991012T180000", start=MONDAY)
    off = event("RECURRENCE-ID:20991019T180000\nSTATUS:CANCELLED", start="20991019T180000")
    bring_in(source, calendar(series, off))
    bring_in(source, calendar(series, off), at=AT + datetime.timedelta(days=90))
    page = EventPage.objects.get()
    assert source.changed == 0
    assert page.except_dates == ["2099-10-12"]
    assert page.date_changes.count() == 1


@pytest.mark.parametrize(
    "lines",
    [
        "RRULE:FREQ=WEEKLY;COUNT=30",
        "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=12",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;COUNT=6",
        "RRULE:FREQ=YEARLY;COUNT=2",
        "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=21000101T000000Z\nEXDATE:20991007T180000",
    ],
)
def test_ours_and_the_sources_own_dates_are_the_same_instants(lines):
    record = only(calendar(event(lines, start=MONDAY)))
    found = fitted(record, TODAY)
    if found is None:  # the start is no date of the rule, or the rule is none of ours
        assert "BYDAY=-1FR" in lines or "BYMONTHDAY=31" in lines
        return
    page = EventPage(rule=found["rule"], except_dates=found["except_dates"])
    page.starts_on, page.start_time = datetime.date(2099, 10, 5), datetime.time(18)
    page.end_time = datetime.time(19)
    begins, ends = window(TODAY)
    ours = [row.starts_on for row in occurrences_of(page) if begins <= row.starts_on <= ends]
    assert ours == [date.start.date() for date in record.dates]
