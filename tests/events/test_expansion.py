"""An event → its dates: by the rule, changed one by one, and over the nights when the clock is set."""

import datetime

import pytest

from events import expansion, timing
from events.models import DateChange, EventPage, Venue
from events.status import EventStatus

pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made


def event(rule="", changes=(), **fields):
    times = {"start_time": datetime.time(7, 30), "end_time": datetime.time(9)}
    if fields.get("all_day"):
        times = {}
    defaults = {"title": "Morgonkaffe", "starts_on": datetime.date(2027, 1, 5), **times}
    made = EventPage(**{**defaults, **fields}, rule=rule)
    made.date_changes = [DateChange(**change) for change in changes]
    made.set_instants()
    return made


def instant(*parts):
    return datetime.datetime(*parts, tzinfo=datetime.UTC)


def times(made):
    return [(row.starts_at, row.ends_at) for row in expansion.occurrences_of(made)]


def test_a_single_event_is_its_own_date():
    (row,) = expansion.occurrences_of(event(status=EventStatus.CANCELLED, status_note="Sjukdom."))
    assert (row.original_on, row.starts_on) == (datetime.date(2027, 1, 5),) * 2
    assert row.starts_at == instant(2027, 1, 5, 6, 30)
    assert (row.status, row.status_note) == (EventStatus.CANCELLED, "Sjukdom.")


def test_a_series_keeps_its_hours_on_the_wall_over_both_clock_changes():
    spring = event("FREQ=WEEKLY;COUNT=2", starts_on=datetime.date(2027, 3, 24))
    assert [starts for starts, _ in times(spring)] == [
        instant(2027, 3, 24, 6, 30),
        instant(2027, 3, 31, 5, 30),
    ]
    autumn = event("FREQ=WEEKLY;COUNT=2", starts_on=datetime.date(2027, 10, 27))
    assert [starts for starts, _ in times(autumn)] == [
        instant(2027, 10, 27, 5, 30),
        instant(2027, 11, 3, 6, 30),
    ]


def test_a_night_that_loses_or_gains_an_hour_still_ends_by_the_clock():
    late = {"start_time": datetime.time(22), "end_time": datetime.time(6)}
    for day, hours in [((2027, 3, 27), 7), ((2027, 10, 30), 9), ((2027, 6, 5), 8)]:
        first = datetime.date(*day)
        made = event("FREQ=DAILY;COUNT=1", starts_on=first, ends_on=first + timing.DAY, **late)
        ((starts_at, ends_at),) = times(made)
        assert ends_at - starts_at == datetime.timedelta(hours=hours)


def test_a_date_that_begins_in_the_skipped_hour_still_ends_after_it_begins():
    gap = {"start_time": datetime.time(2, 30), "end_time": datetime.time(3)}
    made = event("FREQ=WEEKLY;COUNT=2", starts_on=datetime.date(2027, 3, 21), **gap)
    assert all(ends_at > starts_at for starts_at, ends_at in times(made))


def test_several_all_day_dates_run_from_midnight_to_midnight():
    fair = event(
        "FREQ=YEARLY;COUNT=2",
        all_day=True,
        starts_on=datetime.date(2027, 5, 7),
        ends_on=datetime.date(2027, 5, 9),
    )
    rows = expansion.occurrences_of(fair)
    assert [(row.starts_on, row.ends_on) for row in rows] == [
        (datetime.date(2027, 5, 7), datetime.date(2027, 5, 9)),
        (datetime.date(2028, 5, 7), datetime.date(2028, 5, 9)),
    ]
    assert rows[1].starts_at == instant(2028, 5, 6, 22)


def test_one_date_is_cancelled_and_the_others_are_not():
    made = event(
        "FREQ=WEEKLY;COUNT=3",
        [{"original_on": datetime.date(2027, 1, 12), "status": EventStatus.CANCELLED, "note": "x"}],
    )
    rows = expansion.occurrences_of(made)
    assert [row.is_off for row in rows] == [False, True, False]
    assert [row.status_note for row in rows] == ["", "x", ""]


def test_a_moved_date_keeps_its_length_and_remembers_where_it_was():
    made = event(
        "FREQ=WEEKLY;COUNT=2",
        [{"original_on": datetime.date(2027, 1, 12), "starts_on": datetime.date(2027, 1, 14)}],
    )
    moved = expansion.occurrences_of(made)[1]
    assert moved.original_on == datetime.date(2027, 1, 12)
    assert (moved.starts_at, moved.ends_at) == (
        instant(2027, 1, 14, 6, 30),
        instant(2027, 1, 14, 8),
    )
    assert moved.previous_starts_at == instant(2027, 1, 12, 6, 30)
    assert moved.status == EventStatus.RESCHEDULED


@pytest.mark.parametrize(
    ("change", "span"),
    [
        ({"start_time": datetime.time(8, 59)}, ((12, 7, 59), (12, 9, 29))),
        ({"start_time": datetime.time(10)}, ((12, 9), (12, 10, 30))),
        ({"start_time": datetime.time(23)}, ((12, 22), (12, 23, 30))),
        (
            {"starts_on": datetime.date(2027, 1, 14), "start_time": datetime.time(6)},
            ((14, 5), (14, 6, 30)),
        ),
        (
            {"start_time": datetime.time(10), "end_time": datetime.time(10, 15)},
            ((12, 9), (12, 9, 15)),
        ),
        ({"end_time": datetime.time(8)}, ((12, 6, 30), (12, 7))),
    ],
)
def test_a_date_whose_start_alone_moves_is_as_long_as_the_others(change, span):
    made = event("FREQ=WEEKLY;COUNT=2", [{"original_on": datetime.date(2027, 1, 12), **change}])
    starts, ends = span
    assert times(made)[1] == (instant(2027, 1, *starts), instant(2027, 1, *ends))


def test_a_date_that_is_moved_over_midnight_ends_on_the_day_after():
    late = {"original_on": datetime.date(2027, 1, 12), "start_time": datetime.time(23)}
    row = expansion.occurrences_of(event("FREQ=WEEKLY;COUNT=2", [late]))[1]
    assert (row.starts_on.day, row.ends_on.day) == (12, 13)


def test_a_night_of_several_days_keeps_its_days_when_its_start_alone_moves():
    made = event(
        "FREQ=WEEKLY;COUNT=2",
        [{"original_on": datetime.date(2027, 1, 12), "start_time": datetime.time(9)}],
        ends_on=datetime.date(2027, 1, 6),
    )
    assert times(made)[1] == (instant(2027, 1, 12, 8), instant(2027, 1, 13, 9, 30))


def test_a_moved_date_that_is_still_preliminary_says_so():
    change = {
        "original_on": datetime.date(2027, 1, 5),
        "start_time": datetime.time(8),
        "status": EventStatus.PRELIMINARY,
    }
    (row,) = expansion.occurrences_of(event("FREQ=WEEKLY;COUNT=1", [change]))
    assert row.status == EventStatus.PRELIMINARY
    assert row.previous_starts_at == instant(2027, 1, 5, 6, 30)


def test_a_date_of_a_preliminary_series_is_not_confirmed_by_a_text_of_its_own():
    change = {"original_on": datetime.date(2027, 1, 12), "text": "Ett ämne."}
    made = event("FREQ=WEEKLY;COUNT=2", [change], status=EventStatus.PRELIMINARY)
    assert [row.status for row in expansion.occurrences_of(made)] == [EventStatus.PRELIMINARY] * 2


def test_a_date_can_have_a_place_and_a_text_of_its_own():
    hall, elsewhere = Venue(pk=1, name="Salen"), Venue(pk=2, name="Parken")
    change = {"original_on": datetime.date(2027, 1, 12), "venue": elsewhere, "text": "Utomhus."}
    rows = expansion.occurrences_of(event("FREQ=WEEKLY;COUNT=2", [change], venue=hall))
    assert [(row.venue_id, row.text) for row in rows] == [(1, ""), (2, "Utomhus.")]


def test_a_series_that_is_off_is_off_on_every_date():
    change = {"original_on": datetime.date(2027, 1, 12), "status": EventStatus.PLANNED}
    made = event("FREQ=WEEKLY;COUNT=2", [change], status=EventStatus.CANCELLED)
    assert [row.is_off for row in expansion.occurrences_of(made)] == [True, True]


def test_a_series_that_is_postponed_is_off_also_on_a_date_that_was_moved_before():
    change = {"original_on": datetime.date(2027, 1, 12), "starts_on": datetime.date(2027, 1, 13)}
    made = event("FREQ=WEEKLY;COUNT=2", [change], status=EventStatus.POSTPONED)
    assert [row.is_off for row in expansion.occurrences_of(made)] == [True, True]


def test_a_postponed_date_with_its_new_day_is_on_again():
    change = {"original_on": datetime.date(2027, 1, 12), "status": EventStatus.POSTPONED}
    made = event("FREQ=WEEKLY;COUNT=2", [change])
    assert [row.is_off for row in expansion.occurrences_of(made)] == [False, True]
    made = event("FREQ=WEEKLY;COUNT=2", [{**change, "starts_on": datetime.date(2027, 1, 13)}])
    assert expansion.occurrences_of(made)[1].status == EventStatus.RESCHEDULED


def test_a_change_of_a_day_that_the_rule_no_longer_names_is_left_aside():
    change = {"original_on": datetime.date(2027, 1, 6), "status": EventStatus.CANCELLED}
    rows = expansion.occurrences_of(event("FREQ=WEEKLY;COUNT=2", [change]))
    assert [row.is_off for row in rows] == [False, False]


def test_a_series_spans_from_its_first_date_to_the_end_of_its_last():
    moved_out = {"original_on": datetime.date(2027, 1, 12), "starts_on": datetime.date(2027, 2, 1)}
    made = event("FREQ=WEEKLY;BYDAY=TU;COUNT=2", [moved_out], starts_on=datetime.date(2027, 1, 1))
    assert (made.starts_at, made.ends_at) == (instant(2027, 1, 5, 6, 30), instant(2027, 2, 1, 8))


def test_a_rule_that_cannot_be_read_leaves_the_event_a_single_one_in_time():
    made = event("FREQ=HOURLY;COUNT=2")
    assert (made.starts_at, made.ends_at) == timing.instants(made)
