"""The road map: the table and the picture show the same stops."""

import datetime
from types import SimpleNamespace

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st

from handslaget.models import ActionMilestone
from handslaget.roadmap import (
    BESIDE,
    LANE,
    LEFT,
    MARK,
    TOP,
    WIDTH,
    Lane,
    Roadmap,
    Stop,
    sides,
    stop_of,
)
from tests.programme_factories import ActionFactory, RoadmapFactory

TODAY = datetime.date(2027, 6, 1)
ACTION = SimpleNamespace(number=1)
DAYS = st.dates(datetime.date(2020, 1, 1), datetime.date(2035, 12, 31))


def roadmap(*stops):
    return Roadmap(2026, 2030, TODAY, [Lane(ACTION, list(stops))])


@given(st.lists(st.builds(Stop, st.just("Milstolpe"), DAYS, st.just("planned")), max_size=9))
def test_a_stop_is_in_the_table_in_the_picture_or_counted_as_outside(stops):
    made = roadmap(*stops)
    in_table = sum(len(cell) for _, cells in made.table for cell, _ in cells)
    in_picture = len(made.picture["lanes"][0]["stops"])
    assert in_table == in_picture == len(stops) - made.outside


@given(DAYS.filter(lambda day: 2026 <= day.year <= 2030))
def test_every_stop_is_drawn_within_the_picture(day):
    x, _, _ = roadmap(Stop("Milstolpe", day, "planned")).picture["lanes"][0]["stops"][0]
    assert LEFT <= x <= LEFT + WIDTH


@given(st.lists(DAYS.filter(lambda day: 2026 <= day.year <= 2030), min_size=2, max_size=2))
def test_no_mark_covers_another_and_both_touch_their_line(days):
    lane = roadmap(*(Stop("Milstolpe", day, "late") for day in days)).picture["lanes"][0]
    (x, y, _), (other_x, other_y, _) = lane["stops"]
    assert other_x - x >= MARK or abs(other_y - y) >= MARK
    assert {abs(y - lane["y"]), abs(other_y - lane["y"])} <= {0, BESIDE}


@pytest.mark.parametrize(
    ("places", "found"),
    [([], []), ([9, 99], [0, 0]), ([9, 14, 99], [-1, 1, 0]), ([9, 14, 30, 45], [-1, 1, -1, 1])],
)
def test_only_marks_near_each_other_leave_the_line_by_turns(places, found):
    assert sides(places) == found


def test_the_picture_draws_each_mark_where_it_stands(home, client):
    action = ActionFactory()
    for day in (datetime.date(2026, 9, 14), datetime.date(2026, 10, 1)):
        action.milestones.add(ActionMilestone(title="Klart", planned_on=day, done_on=day))
    action.save_revision().publish()
    text = client.get(RoadmapFactory().url).content.decode()
    middle = TOP + LANE // 2
    assert f'cy="{middle - BESIDE}"' in text
    assert f'cy="{middle + BESIDE}"' in text


def test_the_line_of_today_is_drawn_only_in_its_years():
    assert roadmap().picture["today"] is not None
    assert Roadmap(2028, 2030, TODAY, []).picture["today"] is None


@pytest.mark.parametrize(
    ("planned_on", "done_on", "state"),
    [
        (TODAY - datetime.timedelta(days=1), None, "late"),
        (TODAY, None, "planned"),
        (TODAY - datetime.timedelta(days=9), TODAY, "done"),
    ],
)
def test_a_milestone_is_late_the_day_after_its_day(planned_on, done_on, state):
    milestone = ActionMilestone(title="Klart", planned_on=planned_on, done_on=done_on)
    assert stop_of(milestone, TODAY).state == state


def test_a_year_without_anything_says_so(home, client):
    action = ActionFactory(title="Servicegaranti", number=2)
    action.milestones.add(
        ActionMilestone(title="Löften skrivna", planned_on=datetime.date(2028, 5, 1))
    )
    action.save_revision().publish()
    text = client.get(RoadmapFactory().url).content.decode()
    assert "Löften skrivna" in text
    assert text.count("ej satt") == 4  # of the five years


def test_a_draft_is_not_on_the_map(home, client):
    ActionFactory(title="Hemlig", live=False)
    assert "Hemlig" not in client.get(RoadmapFactory().url).content.decode()


@pytest.mark.parametrize("last_year", [2025, 2041])
def test_the_years_must_be_a_span_that_a_table_can_show(home, last_year):
    page = RoadmapFactory.build(last_year=last_year, path="x", depth=3)
    with pytest.raises(ValidationError) as refused:
        page.clean()
    assert "last_year" in refused.value.message_dict
