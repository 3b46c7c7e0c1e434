"""What has been held is counted by dates: each date of a series that took place is one."""

import datetime

from events.counters import dialogue_meetings_held, events_held
from events.models import DateChange
from events.report_section import gather
from events.timing import ZONE
from tests.factories import ArenaFactory, EventFactory

AT = datetime.datetime(2020, 3, 20, tzinfo=ZONE)
MONDAY = datetime.date(2020, 3, 2)
WEEK = datetime.timedelta(days=7)


def weekly(**fields):
    """Four Mondays, of which the second is cancelled and the last has not been at ``AT``."""
    event = EventFactory(starts_on=MONDAY, rule="FREQ=WEEKLY;COUNT=4", **fields)
    event.date_changes.add(DateChange(original_on=MONDAY + WEEK, status="installt"))
    event.save_revision().publish()
    return event


def test_each_date_of_a_series_that_has_taken_place_is_counted(home):
    weekly(arena=ArenaFactory(slug="dialogmote"))
    EventFactory(starts_on=MONDAY)
    assert events_held(2020, AT) == 3
    assert dialogue_meetings_held(2020, AT) == 2
    assert events_held(2020, AT + 5 * WEEK) == 4


def test_a_series_over_new_year_is_counted_in_each_year_by_its_dates(home):
    EventFactory(starts_on=datetime.date(2018, 12, 24), rule="FREQ=WEEKLY;COUNT=4")
    assert [events_held(year, AT) for year in (2017, 2018, 2019, 2020)] == [0, 2, 2, 0]


def test_a_series_that_is_not_public_is_not_counted(home):
    series = weekly()
    assert events_held(2020, AT) == 2
    series.unpublish()
    assert events_held(2020, AT) == 0


def test_the_yearly_report_has_a_line_for_each_date_that_was_held(home):
    weekly(title="Frukost")
    rows = gather(2020, AT)["tables"][0]["rows"]
    assert [row[:2] for row in rows] == [["Frukost", "2 mars 2020"], ["Frukost", "16 mars 2020"]]
