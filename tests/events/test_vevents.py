"""A series as VEVENTs, read back by recurring-ical-events: it must find the dates of our table."""

import datetime

import pytest
import recurring_ical_events
from dateutil.rrule import rrulestr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from events import expansion, ical, status, timing, vcalendar, vevents
from events.models import DateChange, EventPage
from events.status import EventStatus
from tests.calendar_text import faults_of
from tests.factories import VenueFactory

STAMP = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)
IDENTITY = ical.Identity("a@exempel.se", 3, STAMP, STAMP)
URL = "http://localhost/kalender/morgonkaffe/"
FIRST = datetime.date(2027, 1, 5)  # a Tuesday
YEARS = (datetime.datetime(2026, 12, 1), datetime.datetime(2030, 1, 1))  # noqa: DTZ001  the town's clock
pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made


def event(rule="FREQ=WEEKLY;COUNT=4", changes=(), **fields):
    times = {"start_time": datetime.time(7, 30), "end_time": datetime.time(9)}
    if fields.get("all_day"):
        times = {}
    made = EventPage(**{"title": "Morgonkaffe", "starts_on": FIRST, **times, **fields}, rule=rule)
    made.date_changes = [DateChange(**change) for change in changes]
    made.set_instants()
    return made


def text_of(made):
    return vevents.of_event(made, IDENTITY, URL)


def lines_of(made, name):
    unfolded = text_of(made).replace("\r\n ", "").split("\r\n")
    return [line for line in unfolded if line.startswith(name)]


def as_read(made):
    calendar = Calendar.from_ical(vcalendar.file_of_one(text_of(made)))
    found = recurring_ical_events.of(calendar).between(*YEARS)
    return sorted((one.start, one.end, str(one["STATUS"])) for one in found)


def as_stored(made):
    rows = expansion.occurrences_of(made)
    if made.all_day:
        spans = [(row.starts_on, row.ends_on + timing.DAY) for row in rows]
    else:
        spans = [(row.starts_at, row.ends_at) for row in rows]
    states = [status.ical_status(row) for row in rows]
    return sorted((*span, state) for span, state in zip(spans, states, strict=True))


def test_the_fifth_weekday_comes_in_the_months_that_have_one_in_every_reader():
    made = event("FREQ=MONTHLY;BYDAY=5TU;COUNT=4")
    days = [datetime.date(2027, *day) for day in ((3, 30), (6, 29), (8, 31), (11, 30))]
    assert [row.starts_on for row in expansion.occurrences_of(made)] == days
    assert [start.date() for start, _, _ in as_read(made)] == days
    by_dateutil = rrulestr("FREQ=MONTHLY;BYDAY=5TU;COUNT=4", dtstart=datetime.datetime(2027, 1, 5))  # noqa: DTZ001  days alone
    assert [moment.date() for moment in by_dateutil] == days
    assert as_read(made) == as_stored(made)


def test_a_single_event_is_one_vevent_without_a_rule():
    single = event(rule="")
    assert text_of(single) == ical.vevent(single, IDENTITY, URL)
    assert "RRULE" not in text_of(single)


def test_the_first_date_is_one_that_the_rule_names():
    made = event("FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20271231")
    assert lines_of(made, "DTSTART") == ["DTSTART;TZID=Europe/Stockholm:20270126T073000"]
    assert lines_of(made, "RRULE") == ["RRULE:FREQ=MONTHLY;UNTIL=20271228T063000Z;BYDAY=-1TU"]


def test_a_weekly_rule_says_where_its_weeks_begin():
    made = event("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;COUNT=4")
    assert lines_of(made, "RRULE") == [
        "RRULE:FREQ=WEEKLY;UNTIL=20270124T063000Z;INTERVAL=2;BYDAY=TU,SU;WKST=MO"
    ]


def test_days_ahead_of_the_first_date_are_no_exceptions():
    made = event(except_dates=["2027-01-05", "2027-01-19", "2027-01-26"])
    assert lines_of(made, "DTSTART") == ["DTSTART;TZID=Europe/Stockholm:20270112T073000"]
    assert lines_of(made, "EXDATE") == []
    assert lines_of(made, "RRULE")[0].startswith("RRULE:FREQ=WEEKLY;UNTIL=20270112T063000Z")


def test_an_excepted_day_has_the_form_of_the_first_date():
    gap = {"except_dates": ["2027-01-12", "2027-01-19"]}
    assert lines_of(event(**gap), "EXDATE") == [
        "EXDATE;TZID=Europe/Stockholm:20270112T073000,20270119T073000"
    ]
    whole_days = event(all_day=True, **gap)
    assert lines_of(whole_days, "EXDATE") == ["EXDATE;VALUE=DATE:20270112,20270119"]
    assert lines_of(whole_days, "RRULE") == ["RRULE:FREQ=WEEKLY;UNTIL=20270126;WKST=MO"]


def test_a_cancelled_date_is_told_and_not_left_out():
    off = {"original_on": datetime.date(2027, 1, 12), "status": EventStatus.CANCELLED}
    made = event(changes=[off])
    assert lines_of(made, "RECURRENCE-ID") == [
        "RECURRENCE-ID;TZID=Europe/Stockholm:20270112T073000"
    ]
    assert lines_of(made, "EXDATE") == []
    assert lines_of(made, "SUMMARY") == ["SUMMARY:Morgonkaffe", "SUMMARY:INSTÄLLT: Morgonkaffe"]
    assert lines_of(made, "STATUS") == ["STATUS:CONFIRMED", "STATUS:CANCELLED"]
    assert len(set(lines_of(made, "UID"))) == 1


def test_a_moved_date_is_known_by_where_it_was():
    moved = {"original_on": datetime.date(2027, 1, 12), "starts_on": datetime.date(2027, 1, 14)}
    made = event(changes=[moved])
    assert "RECURRENCE-ID;TZID=Europe/Stockholm:20270112T073000\r\n" in text_of(made)
    assert "DTSTART;TZID=Europe/Stockholm:20270114T073000\r\n" in text_of(made)
    assert lines_of(made, "URL")[1] == f"URL:{URL}?datum=2027-01-12"


def test_a_date_elsewhere_has_its_own_place_and_text():
    change = {
        "original_on": datetime.date(2027, 1, 12),
        "venue": VenueFactory(name="Parken"),
        "text": "Vi ses utomhus.",
    }
    made = event(changes=[change], venue=VenueFactory(name="Salen"))
    assert lines_of(made, "LOCATION") == [
        f"LOCATION:{venue.postal_address}" for venue in (made.venue, change["venue"])
    ]
    assert "Vi ses utomhus." in lines_of(made, "DESCRIPTION")[1]


def test_a_night_when_the_clock_is_set_is_told_by_itself():
    late = {"start_time": datetime.time(22), "end_time": datetime.time(6)}
    saturday = datetime.date(2027, 3, 20)
    made = event(starts_on=saturday, ends_on=saturday + timing.DAY, **late)
    assert lines_of(made, "RECURRENCE-ID") == [
        "RECURRENCE-ID;TZID=Europe/Stockholm:20270327T220000"
    ]
    assert as_read(made) == as_stored(made)


IN_THE_HOUR = {
    "start_time": datetime.time(2, 15),
    "end_time": datetime.time(2, 45),
    "rule": "FREQ=DAILY;COUNT=4",
}
NIGHTS = [datetime.date(2027, 3, 28), datetime.date(2027, 10, 31)]


@pytest.mark.parametrize(
    ("night", "start", "end"),
    [
        (
            NIGHTS[0],
            ";TZID=Europe/Stockholm:20270328T031500",
            ";TZID=Europe/Stockholm:20270328T034500",
        ),
        (NIGHTS[1], ":20271031T001500Z", ":20271031T004500Z"),
    ],
)
def test_a_date_in_the_hour_that_is_skipped_or_comes_twice_is_told_in_words_that_have_one_meaning(
    night, start, end
):
    made = event(starts_on=night - 2 * timing.DAY, **IN_THE_HOUR)
    named = f"RECURRENCE-ID;TZID=Europe/Stockholm:{night:%Y%m%d}T021500"
    assert lines_of(made, "RECURRENCE-ID") == [named]
    assert lines_of(made, "DTSTART")[1] == f"DTSTART{start}"
    assert lines_of(made, "DTEND")[1] == f"DTEND{end}"
    assert as_read(made) == as_stored(made)


@pytest.mark.parametrize("night", NIGHTS)
def test_such_a_date_is_excepted_by_the_clock_of_the_others(night):
    made = event(starts_on=night - 2 * timing.DAY, except_dates=[night.isoformat()], **IN_THE_HOUR)
    assert lines_of(made, "EXDATE") == [f"EXDATE;TZID=Europe/Stockholm:{night:%Y%m%d}T021500"]
    assert as_read(made) == as_stored(made)
    assert len(as_read(made)) == 3


@pytest.mark.parametrize(
    ("night", "until"), [(NIGHTS[0], "20270328T011500Z"), (NIGHTS[1], "20271031T011500Z")]
)
def test_a_rule_that_ends_in_such_an_hour_ends_with_the_later_of_its_meanings(night, until):
    made = event(starts_on=night - 3 * timing.DAY, **IN_THE_HOUR)
    assert lines_of(made, "RRULE") == [f"RRULE:FREQ=DAILY;UNTIL={until}"]
    assert as_read(made) == as_stored(made)


@pytest.mark.parametrize("night", NIGHTS)
def test_a_series_that_begins_over_such_a_night_tells_its_first_date_by_itself(night):
    late = {"start_time": datetime.time(1, 30), "end_time": datetime.time(4)}
    made = event("FREQ=DAILY;COUNT=2", starts_on=night, **late)
    assert lines_of(made, "RECURRENCE-ID")[0].endswith(f":{night:%Y%m%d}T013000")
    assert as_read(made) == as_stored(made)


def test_a_series_that_cannot_be_read_is_told_as_the_single_event_it_shows_as():
    assert "RRULE" not in text_of(event("FREQ=HOURLY;COUNT=2"))


RULES = [
    "FREQ=DAILY;INTERVAL=3;COUNT=60",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,SU;UNTIL=20280601",
    "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20281031",
    "FREQ=MONTHLY;BYDAY=5FR;COUNT=6",
    "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=12",
    "FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=2;COUNT=9",
    "FREQ=YEARLY;COUNT=2",
    "FREQ=YEARLY;BYMONTH=5;BYDAY=1SA;COUNT=2",
]
CHANGES = st.lists(
    st.tuples(
        st.integers(0, 8),
        st.sampled_from([EventStatus.PLANNED, EventStatus.CANCELLED, EventStatus.POSTPONED]),
        st.integers(-3, 40),
    ),
    max_size=3,
    unique_by=lambda change: change[0],
)


@given(
    rule=st.sampled_from(RULES),
    first=st.dates(datetime.date(2027, 1, 1), datetime.date(2027, 4, 30)),
    changes=CHANGES,
    july_off=st.booleans(),
    all_day=st.booleans(),
    hour=st.integers(4, 20),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_reader_finds_the_dates_of_our_table(  # noqa: PLR0917  one for each thing that varies
    rule, first, changes, july_off, all_day, hour
):
    fields = (
        {"all_day": all_day}
        if all_day
        else {
            "start_time": datetime.time(hour),
            "end_time": datetime.time(hour + 2),
        }
    )
    made = event(rule, starts_on=first, except_months=[7] if july_off else [], **fields)
    days = [row.original_on for row in expansion.occurrences_of(made)]
    made.date_changes = [
        DateChange(
            original_on=days[number],
            status=state,
            starts_on=days[number] + datetime.timedelta(days=shift) if shift else None,
        )
        for number, state, shift in changes
        if number < len(days)
    ]
    assert faults_of(vcalendar.file_of_one(text_of(made))) == []
    assert as_read(made) == as_stored(made)
