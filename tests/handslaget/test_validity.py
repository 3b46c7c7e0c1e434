"""What holds on a day; and days and years that no plan reaches are refused before a page meets them."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from handslaget.models import ActionMilestone, BoardGoal, CouncilSeat, GoalAreaPage, ResponsibleBody
from handslaget.validity import valid_q
from tests.programme_factories import ResponsibleBodyFactory

DAY = datetime.timedelta(days=1)
TODAY = datetime.date(2026, 11, 24)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("valid_from", "valid_to", "holds"),
    [
        (None, None, True),
        (TODAY, TODAY, True),
        (None, TODAY - DAY, False),
        (TODAY + DAY, None, False),
    ],
)
def test_the_row_and_the_query_give_the_same_answer(valid_from, valid_to, holds):
    body = ResponsibleBodyFactory(valid_from=valid_from, valid_to=valid_to)
    assert body.is_valid(TODAY) is holds
    assert ResponsibleBody.objects.filter(valid_q(TODAY)).exists() is holds


def refused(row):
    """The fields that the row's own rules refuse."""
    try:
        row.clean()
    except ValidationError as fault:
        return list(fault.message_dict)
    return []


@pytest.mark.parametrize("field", ["valid_from", "valid_to"])
@pytest.mark.parametrize(
    ("day", "faults"), [("0001-01-01", 1), ("9999-12-31", 1), ("1971-01-01", 0), ("2100-12-31", 0)]
)
def test_a_day_that_nothing_here_reaches_is_refused(field, day, faults):
    dates = {field: datetime.date.fromisoformat(day)}
    assert refused(CouncilSeat(role="Ledamot", **dates)) == [field] * faults


@pytest.mark.parametrize(("year", "faults"), [(0, 1), (30000, 1), (2000, 0), (2100, 0)])
def test_a_year_that_no_calendar_has_is_refused(year, faults):
    assert refused(BoardGoal(goal="Mål", year=year)) == ["year"] * faults
    page = GoalAreaPage(title="Mål", slug="mal", content_type_id=1, target_year=year)
    assert refused(page) == ["target_year"] * faults


@pytest.mark.parametrize(("days", "faults"), [(0, 0), (1, 1)])
def test_nothing_is_done_before_its_day(days, faults):
    done = timezone.localdate() + days * DAY
    milestone = ActionMilestone(title="Klart", planned_on=TODAY, done_on=done)
    assert refused(milestone) == ["done_on"] * faults
