"""Rows of several kinds in one query, as the relations themselves would give them."""

import datetime

import pytest
from django.db import connection

from handslaget.models import ActionPage, ActionResponsibility, BoardGoal
from initiatives.models import InitiativePage, InitiativePartner, Milestone, UpdateEntry
from mysite.rows_together import read_rows_together
from tests.factories import InitiativeFactory, OrganisationFactory
from tests.programme_factories import ActionFactory, ResponsibleBodyFactory

NAMES = ("partners", "milestones", "updates")
DAY = datetime.date(2026, 3, 2)


@pytest.fixture(autouse=True)
def _asked_already(db):
    """Django asks each SQLite connection once, with a query, whether it knows JSON."""
    assert connection.features.has_json_object_function


@pytest.fixture
def initiative(home):
    page = InitiativeFactory()
    page.partners.add(InitiativePartner(organisation=OrganisationFactory(), role="Värd"))
    for number in range(3):
        page.milestones.add(Milestone(title=f"M{number}", planned_on=DAY, sort_order=3 - number))
    page.milestones.add(Milestone(title="Klar", planned_on=DAY, done_on=DAY))
    page.save_revision().publish()
    InitiativeFactory().updates.add(UpdateEntry(title="En annans", date=DAY))
    return InitiativePage.objects.get(pk=page.pk)


def values(page):
    return {
        name: [
            {field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields}
            for row in getattr(page, name).all()
        ]
        for name in NAMES
    }


def test_the_rows_are_those_of_the_relations_in_their_order(initiative, django_assert_num_queries):
    expected = values(initiative)
    assert [len(rows) for rows in expected.values()] == [1, 4, 0]
    with django_assert_num_queries(1):
        read_rows_together(initiative, *NAMES)
        assert values(initiative) == expected


@pytest.mark.parametrize("rows", [1, 3])
def test_what_the_rows_lead_to_comes_along(home, rows, django_assert_num_queries):
    page, body = ActionFactory(), ResponsibleBodyFactory(valid_from=DAY)
    for number in range(rows):
        goal = BoardGoal(year=2026 + number, body=body, goal="Exempel", sort_order=number)
        page.board_goals.add(goal)
    page.board_goals.add(BoardGoal(year=2030, goal="Utan nämnd", sort_order=9))
    page.responsibilities.add(ActionResponsibility(body=body, valid_from=DAY))
    page.save_revision().publish()
    page = ActionPage.objects.get(pk=page.pk)
    with django_assert_num_queries(1):
        read_rows_together(page, "responsibilities", "board_goals", along="body")
        found = [row.body for row in page.board_goals.select_related("body")]
        (duty,) = page.responsibilities.all()
        assert (duty.body, duty.body.name, duty.body.valid_from) == (body, body.name, DAY)
    assert found == [*[body] * rows, None]


def test_what_a_preview_holds_unsaved_is_left_as_it_is(initiative, django_assert_num_queries):
    initiative.milestones = [Milestone(title="Osparad", planned_on=DAY)]
    read_rows_together(initiative, *NAMES)
    assert [row.title for row in initiative.milestones.all()] == ["Osparad"]
    assert [row.role for row in initiative.partners.all()] == ["Värd"]


def test_a_page_that_was_never_saved_has_none(home):
    page = InitiativePage(title="Ny")
    read_rows_together(page, *NAMES)
    assert list(page.milestones.all()) == []
