"""The example site is always in the middle of its year, whatever day it is loaded."""

import datetime

import pytest
from django.utils import timezone

from demo.content.events import EVENTS
from demo.days import clock, day, weekday
from events.models import Arena, EventPage, Occurrence
from events.status import EventStatus

TODAYS = [datetime.date(2026, 1, 1) + datetime.timedelta(days=n) for n in range(7)]


@pytest.mark.parametrize("today", TODAYS)
def test_next_tuesday_is_within_a_week_and_the_last_one_too(today):
    assert 1 <= (weekday(today, "tisdag", 1) - today).days <= 7
    assert 1 <= (today - weekday(today, "tisdag", -1)).days <= 7
    assert weekday(today, "tisdag", 3).weekday() == weekday(today, "tisdag", -3).weekday() == 1


def test_the_third_coming_weekday_is_two_weeks_after_the_first():
    today = TODAYS[0]
    gap = weekday(today, "fredag", 3) - weekday(today, "fredag", 1)
    assert gap.days == 14


def test_a_day_is_counted_from_today():
    assert day(TODAYS[0], 3) == TODAYS[3]
    assert day(TODAYS[0], None) is None


def test_a_clock_is_written_with_a_point():
    assert clock("7.30") == datetime.time(7, 30)
    assert clock("") is None


@pytest.mark.parametrize("today", TODAYS)
def test_something_happens_within_days_of_any_day(today):
    firsts = sorted(weekday(today, *content["on"]) for content in EVENTS)
    assert any(0 < (first - today).days <= 7 for first in firsts)
    assert (today - firsts[0]).days > 300
    assert (firsts[-1] - today).days > 100


def test_breakfast_meetings_are_on_tuesday_mornings():
    breakfasts = [content for content in EVENTS if content.get("arena") == "Frukostmöte"]
    assert len(breakfasts) > 5
    assert {content["on"][0] for content in breakfasts} == {"tisdag"}
    assert {(content["from"], content["to"]) for content in breakfasts} == {("7.30", "9.00")}


def test_every_status_and_every_arena_is_shown(demo_site, db):
    assert set(EventPage.objects.values_list("status", flat=True)) == set(EventStatus.values)
    assert not Arena.objects.filter(events__isnull=True).exists()


def test_events_are_of_every_shape(demo_site, db):
    events = EventPage.objects
    assert events.filter(all_day=True, ends_on__isnull=False).exists()
    assert events.filter(all_day=False, venue__isnull=True).exclude(online_url="").exists()
    assert events.filter(all_day=False, venue__isnull=False).exclude(online_url="").exists()
    assert events.filter(starts_at__gt=timezone.now()).exists()
    assert events.filter(ends_at__lt=timezone.now()).exists()


def test_a_series_goes_on_with_a_date_that_is_off_and_one_that_is_moved(demo_site, db):
    ahead = Occurrence.objects.exclude(event__rule="").filter(starts_at__gt=timezone.now())
    assert ahead.values("event").distinct().count() > 1
    for status in (EventStatus.PLANNED, EventStatus.CANCELLED, EventStatus.RESCHEDULED):
        assert ahead.filter(status=status).exists()
    assert not ahead.filter(original_on__month=7, event__except_months=[7]).exists()
