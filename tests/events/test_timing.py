"""Is it upcoming, ongoing or over? Row and query give the same answer, also on the very edge."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from events.models import EventPage
from events.timing import Phase, date_faults, day_count, faults, instants, phase
from tests.factories import EventFactory

UTC = datetime.UTC
START = datetime.datetime(2099, 3, 2, 6, 30, tzinfo=UTC)  # 7.30 in the town
END = datetime.datetime(2099, 3, 2, 8, 0, tzinfo=UTC)
TICK = datetime.timedelta(microseconds=1)


def draft(**fields):
    defaults = {"starts_on": datetime.date(2027, 1, 15)}
    return EventPage(title="Frukost", **{**defaults, **fields})


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (START - TICK, Phase.UPCOMING),
        (START, Phase.ONGOING),
        (END - TICK, Phase.ONGOING),
        (END, Phase.OVER),
    ],
)
def test_row_and_query_agree_on_the_edge(home, at, expected):
    event = EventFactory()
    answers = {
        Phase.UPCOMING: EventPage.objects.upcoming(at),
        Phase.ONGOING: EventPage.objects.ongoing(at),
        Phase.OVER: EventPage.objects.over(at),
    }
    assert phase(event, at) == expected
    assert [name for name, events in answers.items() if event in events] == [expected]
    assert EventPage.objects.not_over(at).exists() is (expected != Phase.OVER)


@given(st.datetimes(timezones=st.just(UTC), min_value=datetime.datetime(2098, 1, 1)))  # noqa: DTZ001  hypothesis wants it naive
def test_every_moment_falls_in_exactly_one_phase(at):
    event = draft(starts_at=START, ends_at=END)
    inside = [at < START, START <= at < END, at >= END]
    assert list(Phase)[inside.index(True)] == phase(event, at)
    assert sum(inside) == 1


def test_lists_come_in_the_order_one_reads_them(home):
    late, early = (EventFactory(starts_on=datetime.date(2099, 5, day)) for day in (9, 8))
    assert list(EventPage.objects.upcoming(START)) == [early, late]
    assert list(EventPage.objects.over(late.ends_at)) == [late, early]


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [((3, 2), (3, 2), True), ((3, 1), (3, 1), False), ((3, 3), (3, 4), False)],
)
def test_between_counts_both_days(home, first, last, found):
    event = EventFactory()
    days = [datetime.date(2099, *day) for day in (first, last)]
    assert (event in EventPage.objects.between(*days)) is found


def test_an_all_day_event_ends_at_midnight_and_is_not_found_the_day_after(home):
    day = datetime.date(2027, 6, 5)
    event = EventFactory(starts_on=day, all_day=True, start_time=None, end_time=None)
    after = day + datetime.timedelta(days=1)
    assert timezone.localtime(event.ends_at).time() == datetime.time()
    assert event in EventPage.objects.between(day, day)
    assert event not in EventPage.objects.between(after, after)


@pytest.mark.parametrize(
    ("day", "hours"), [((2027, 3, 28), 23), ((2026, 10, 25), 25), ((2026, 10, 26), 24)]
)
def test_an_all_day_event_is_as_long_as_the_day_is(day, hours):
    starts_at, ends_at = instants(draft(starts_on=datetime.date(*day), all_day=True))
    assert ends_at.astimezone(UTC) - starts_at.astimezone(UTC) == datetime.timedelta(hours=hours)


def test_the_wall_clock_means_summer_time_in_summer():
    fields = {"start_time": datetime.time(9), "end_time": datetime.time(10)}
    summer = instants(draft(starts_on=datetime.date(2027, 7, 1), **fields))
    winter = instants(draft(starts_on=datetime.date(2027, 1, 1), **fields))
    assert (summer[0].utcoffset(), winter[0].utcoffset()) == (
        datetime.timedelta(hours=2),
        datetime.timedelta(hours=1),
    )


@pytest.mark.parametrize(
    ("fields", "name", "words"),
    [
        ({}, "start_time", "Skriv när det börjar"),
        ({"start_time": datetime.time(9)}, "end_time", "Skriv när det slutar"),
        ({"all_day": True, "start_time": datetime.time(9)}, "start_time", "inga klockslag"),
        ({"all_day": True, "ends_on": datetime.date(2027, 1, 14)}, "ends_on", "före den första"),
        ({"all_day": True, "starts_on": datetime.date(1899, 12, 31)}, "starts_on", "mellan 1900"),
        ({"all_day": True, "ends_on": datetime.date(9999, 12, 31)}, "ends_on", "och 2200"),
    ],
)
def test_what_cannot_be_is_said_at_the_field_it_concerns(fields, name, words):
    assert words in faults(draft(**fields))[name]


@pytest.mark.parametrize("end", [datetime.time(9), datetime.time(8, 59)])
def test_an_event_ends_after_it_begins(end):
    event = draft(start_time=datetime.time(9), end_time=end)
    assert "efter början" in faults(event)["end_time"]
    event.ends_on = datetime.date(2027, 1, 16)
    assert faults(event) == {}


@pytest.mark.parametrize(
    ("day", "words"), [((2027, 3, 28), "finns inte"), ((2026, 10, 25), "två gånger")]
)
def test_a_clock_that_the_night_skips_or_repeats_is_refused(day, words):
    day = datetime.date(*day)
    event = draft(starts_on=day, start_time=datetime.time(2, 30), end_time=datetime.time(4))
    assert words in faults(event)["start_time"]
    event.start_time = datetime.time(1, 59)
    assert faults(event) == {}


def test_an_unfinished_draft_may_wait_with_its_times_but_not_with_its_order():
    assert faults(draft(), times_may_wait=True) == {}
    backwards = draft(ends_on=datetime.date(2026, 1, 1))
    assert "ends_on" in faults(backwards, times_may_wait=True)


def test_a_draft_without_times_stands_on_its_day(home):
    event = EventFactory(live=False, start_time=None, end_time=None)
    assert event in EventPage.objects.between(event.starts_on, event.starts_on)


def test_the_instants_follow_the_wall_clock_when_the_page_is_saved(home):
    event = EventFactory()
    event.start_time = datetime.time(8)
    event.save_revision().publish()
    event.refresh_from_db()
    assert event.starts_at == START + datetime.timedelta(minutes=30)


def test_a_live_event_is_not_saved_with_a_date_out_of_range(home):
    event = EventFactory()
    event.ends_on = datetime.date(9999, 12, 31)
    with pytest.raises(ValidationError, match="2200"):
        event.save()


def test_days_are_counted_by_the_calendar():
    event = draft(all_day=True, ends_on=datetime.date(2027, 1, 17))
    assert day_count(event) == 3
    assert date_faults(event) == {}
