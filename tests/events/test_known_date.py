"""By which date is an event known? The database and the row's own rule must say the same."""

import datetime

import pytest

from events.known_date import known_by
from events.models import DateChange, EventPage, Occurrence
from events.status import EventStatus
from events.timing import ZONE
from tests.factories import EventFactory

MONDAY = datetime.date(2027, 3, 1)
WEEK = datetime.timedelta(days=7)
CANCELLED, POSTPONED = EventStatus.CANCELLED, EventStatus.POSTPONED


def weekly(*off, status=CANCELLED, **fields):
    """Four Mondays from 1 March 2027; those whose number is ``off`` do not take place."""
    event = EventFactory(starts_on=MONDAY, rule="FREQ=WEEKLY;COUNT=4", **fields)
    for number in off:
        event.date_changes.add(DateChange(original_on=MONDAY + number * WEEK, status=status))
    event.save_revision().publish()
    return event


def noon(week, day=0):
    return datetime.datetime(2027, 3, 1, 12, tzinfo=ZONE) + week * WEEK + datetime.timedelta(day)


@pytest.mark.parametrize(
    ("off", "at", "known"),
    [
        ((), noon(-1), 0),
        ((), noon(0), 1),
        ((), noon(0).replace(hour=8), 0),
        ((1,), noon(0), 2),
        ((1, 2, 3), noon(0), 1),
        ((), noon(9), 3),
        ((3,), noon(9), 2),
        ((0, 1, 2, 3), noon(9), 3),
    ],
    ids=["before", "between", "ongoing", "next off", "rest off", "over", "last off", "all off"],
)
@pytest.mark.parametrize("status", [CANCELLED, POSTPONED])
def test_it_is_the_next_that_takes_place_else_the_next_that_is_off_else_the_latest(
    home, off, at, known, status
):
    event = weekly(*off, status=status)
    day = MONDAY + known * WEEK
    assert known_by(list(event.occurrences.all()), at).starts_on == day
    assert event.occurrences.known_by_first(at).first().starts_on == day
    found = EventPage.objects.annotate(day=EventPage.objects.known_date(at)["starts_on"]).get()
    assert found.day == day
    chosen = Occurrence.objects.next_of_each(at) or Occurrence.objects.last_of_each(at)
    assert [date.starts_on for date in chosen] == [day]


def test_what_is_not_over_stands_by_its_next_date(home):
    weekly(title="Serie")
    EventFactory(title="Före", starts_on=MONDAY + 2 * WEEK - datetime.timedelta(1))
    EventFactory(title="Efter", starts_on=MONDAY + 2 * WEEK + datetime.timedelta(1))
    EventFactory(title="Förbi", starts_on=MONDAY)
    found = EventPage.objects.by_next_date(noon(1))
    assert [event.title for event in found] == ["Före", "Serie", "Efter"]
