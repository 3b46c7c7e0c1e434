"""Rows of several kinds in one query, as the relations themselves would give them."""

import datetime

import pytest

from initiatives.models import InitiativePage, InitiativePartner, Milestone, UpdateEntry
from mysite.rows_together import read_rows_together
from tests.factories import InitiativeFactory, OrganisationFactory

NAMES = ("partners", "milestones", "updates")
DAY = datetime.date(2026, 3, 2)


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


def test_what_a_preview_holds_unsaved_is_left_as_it_is(initiative, django_assert_num_queries):
    initiative.milestones = [Milestone(title="Osparad", planned_on=DAY)]
    read_rows_together(initiative, *NAMES)
    assert [row.title for row in initiative.milestones.all()] == ["Osparad"]
    assert [row.role for row in initiative.partners.all()] == ["Värd"]


def test_a_page_that_was_never_saved_has_none(home):
    page = InitiativePage(title="Ny")
    read_rows_together(page, *NAMES)
    assert list(page.milestones.all()) == []
