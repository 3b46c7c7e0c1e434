"""A date that is changed with all the later ones (RFC 5545 §3.2.13, §3.8.4.4)."""

import datetime

import pytest

from events.models import EventPage, Occurrence
from events.sources.series_fit import fitted

from .calendars import calendar, event
from .factories import AT, SourceFactory, bring_in
from .test_reading import TODAY, only, reply

MONDAYS = event("RRULE:FREQ=WEEKLY;COUNT=5", title="Fika")
FROM_HERE_ON = "RECURRENCE-ID;RANGE=THISANDFUTURE"


def shown():
    """What visitors see of each date."""
    rows = Occurrence.objects.filter(event__live=True).order_by("starts_at")
    return [
        f"{row.starts_at.astimezone():%m-%d %H:%M} {row.status} {row.text}".strip() for row in rows
    ]


def test_all_later_dates_move_by_as_much_and_get_the_new_words(home):
    later = event(f"{FROM_HERE_ON}:20991019T180000", start="20991020T190000", title="Te")
    bring_in(SourceFactory(), calendar(MONDAYS, later))
    assert shown() == [
        "10-05 18:00 planerat",
        "10-12 18:00 planerat",
        "10-20 19:00 andrad-tid Te",
        "10-27 19:00 andrad-tid Te",
        "11-03 19:00 andrad-tid Te",
    ]
    assert EventPage.objects.get().title == "Fika"


def test_a_later_date_with_a_change_of_its_own_goes_by_that(home):
    later = event(f"{FROM_HERE_ON}:20991012T180000", start="20991012T190000", title="Te")
    alone = event("RECURRENCE-ID:20991019T180000", start="20991022T100000", title="Saft")
    cancelled = event("RECURRENCE-ID:20991026T180000\nSTATUS:CANCELLED", start="20991026T190000")
    bring_in(SourceFactory(), calendar(alone, cancelled, later, MONDAYS))
    assert shown() == [
        "10-05 18:00 planerat",
        "10-12 19:00 andrad-tid Te",
        "10-22 10:00 andrad-tid Saft",
        "10-26 19:00 installt Kväll",
        "11-02 19:00 andrad-tid Te",
    ]


def test_the_later_of_two_such_changes_holds_from_its_own_date(home):
    te = event(f"{FROM_HERE_ON}:20991012T180000", start="20991012T190000", title="Te")
    saft = event(f"{FROM_HERE_ON}:20991026T180000", start="20991026T200000", title="Saft")
    bring_in(SourceFactory(), calendar(MONDAYS, saft, te))
    assert [one[6:].replace("andrad-tid ", "") for one in shown()] == [
        "18:00 planerat",
        *["19:00 Te"] * 2,
        *["20:00 Saft"] * 2,
    ]


def test_all_later_dates_can_be_cancelled(home):
    off = event(f"{FROM_HERE_ON}:20991026T180000\nSTATUS:CANCELLED", start="20991026T180000")
    bring_in(SourceFactory(), calendar(MONDAYS, off))
    states = Occurrence.objects.order_by("starts_at").values_list("status", flat=True)
    assert list(states) == [*["planerat"] * 3, *["installt"] * 2]


def test_the_shift_is_by_the_clock_of_the_series_summer_and_winter():
    stockholm = "DTSTART;TZID=Europe/Stockholm:20991005T180000"
    in_utc = event(f"{FROM_HERE_ON}:20991012T160000Z", start="DTSTART:20991012T170000Z")
    record = only(calendar(event("RRULE:FREQ=WEEKLY;COUNT=5", start=stockholm), in_utc))
    assert [date.start.hour for date in record.dates] == [18, 19, 19, 19, 19]
    assert [date.on for date in record.dates][2:4] == ["2099-10-19T18:00:00", "2099-10-26T18:00:00"]


def test_whole_days_move_too():
    days = event("RRULE:FREQ=WEEKLY;COUNT=3", start="DTSTART;VALUE=DATE:20991005")
    later = event(
        f"{FROM_HERE_ON};VALUE=DATE:20991012\nDTEND;VALUE=DATE:20991015",
        start="DTSTART;VALUE=DATE:20991013",
    )
    dates = only(calendar(days, later)).dates
    assert [(date.on, f"{date.start:%m-%d}", f"{date.end:%m-%d}") for date in dates] == [
        ("2099-10-05", "10-05", "10-05"),
        ("2099-10-12", "10-13", "10-14"),
        ("2099-10-19", "10-20", "10-21"),
    ]


def test_later_dates_that_get_hours_in_a_series_of_whole_days_are_left_out_in_words():
    days = event("RRULE:FREQ=WEEKLY;COUNT=3", start="DTSTART;VALUE=DATE:20991005", title="Fika")
    later = event(f"{FROM_HERE_ON};VALUE=DATE:20991012", start="20991013T180000")
    (skipped,) = reply(calendar(days, later)).skipped
    assert (skipped["title"], skipped["why"]) == (
        "Fika",
        "Evenemanget byter mellan hela dagen och klockslag för flera datum på en gång.",
    )


def test_a_series_whose_every_date_within_reach_is_moved_keeps_its_own_words_and_hours(home):
    source = SourceFactory()
    long_ago = event("RRULE:FREQ=WEEKLY;COUNT=60", start="20990105T180000", title="Fika")
    later = event(f"{FROM_HERE_ON}:20990112T180000", start="20990112T190000", title="Te")
    bring_in(source, calendar(long_ago, later))
    page = EventPage.objects.get()
    assert (page.title, page.start_time) == ("Fika", datetime.time(18))
    assert {one[6:] for one in shown()} == {"19:00 andrad-tid Te"}


@pytest.mark.parametrize(("moved_to", "days_away"), [("20990108", -3), ("20990114", 3)])
def test_a_date_that_is_moved_over_the_edge_of_what_is_read_is_not_taken_for_excepted(
    moved_to, days_away
):
    series = event("RRULE:FREQ=DAILY;INTERVAL=2;COUNT=900", start="20990105T180000")
    later = event(f"{FROM_HERE_ON}:20990111T180000", start=f"{moved_to}T180000")
    record = only(calendar(series, later))
    known = {"rule": "x", "starts_on": "2099-01-05", "except_dates": [], "date_changes": []}
    assert (record.dates[9].start.date() - record.dates[9].day).days == days_away
    assert fitted(record, TODAY, known)["except_dates"] == []


def test_a_second_reading_of_the_same_changes_nothing(home):
    source = SourceFactory()
    later = event(f"{FROM_HERE_ON}:20991019T180000", start="20991020T190000", title="Te")
    bring_in(source, calendar(MONDAYS, later))
    for days in (0, 20, 60):
        bring_in(source, calendar(MONDAYS, later), at=AT + datetime.timedelta(days=days))
        assert (source.fault, source.made, source.changed, source.withdrawn) == ("", 0, 0, 0)
