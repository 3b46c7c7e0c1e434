"""Events come with their own dates, whoever among them has none."""

import datetime

from events.models import CalendarEntry, DateChange, EventPage, Occurrence
from events.status import EventStatus
from events.with_dates import with_dates
from tests.factories import EventFactory

DAY = datetime.timedelta(days=1)
FIRST = datetime.date(2027, 3, 2)
AT = datetime.datetime(2027, 6, 1, tzinfo=datetime.UTC)


def told(events=None):
    found = with_dates(EventPage.objects.all() if events is None else events, AT)
    return {one.event.title: [date.original_on for date in one.dates] for one in found}


def test_each_event_has_its_own_dates_in_order(home):
    for number in range(3):
        EventFactory(title=f"{number}", starts_on=FIRST + number * DAY, rule="FREQ=WEEKLY;COUNT=2")
    assert told() == {
        f"{number}": [FIRST + number * DAY, FIRST + (number + 7) * DAY] for number in range(3)
    }


def test_an_event_without_dates_to_tell_of_takes_none_from_the_others(home):
    for title in ("a", "b", "c"):
        EventFactory(title=title, starts_on=FIRST)
    Occurrence.objects.filter(event__title="b").delete()
    assert told() == {"a": [FIRST], "b": [], "c": [FIRST]}


def test_an_event_that_is_not_written_yet_is_left_out_and_takes_nothing_along(home):
    for title in ("a", "b", "c"):
        EventFactory(title=title, starts_on=FIRST)
    CalendarEntry.objects.filter(event__title="b").delete()
    assert told() == {"a": [FIRST], "c": [FIRST]}


def test_a_date_that_was_off_long_ago_is_left_out(home):
    event = EventFactory(title="a", starts_on=FIRST, rule="FREQ=WEEKLY;COUNT=2")
    event.date_changes.add(DateChange(original_on=FIRST, status=EventStatus.CANCELLED))
    event.save_revision().publish()
    assert told() == {"a": [FIRST + 7 * DAY]}
