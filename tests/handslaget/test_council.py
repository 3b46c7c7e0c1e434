"""The council: seats by mandate, meetings by time."""

import datetime

import pytest
from django.utils import timezone

from handslaget.council_context import PAST_AT_ONCE
from handslaget.models import CouncilSeat
from tests.factories import OrganisationFactory
from tests.programme_factories import CouncilFactory, CouncilMeetingFactory
from tests.standing import standing

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


@pytest.fixture(scope="module")
def council(django_db_setup, django_db_blocker):
    with standing(django_db_blocker):
        yield CouncilFactory()


def seat(council, role, **values):
    return CouncilSeat.objects.create(council=council, role=role, **values)


def read(page, client):
    return client.get(page.url).content.decode()


def current(text):
    return text.partition("Nuvarande platser")[2].partition("Tidigare platser")[0]


@pytest.mark.parametrize(("last_day", "sits"), [(TODAY, True), (TODAY - DAY, False)])
def test_a_seat_leaves_the_council_the_day_after_its_mandate(council, client, last_day, sits):
    seat(council, "Ledamot för handeln", valid_to=last_day)
    assert ("Ledamot för handeln" in current(read(council, client))) is sits


def test_a_seat_that_has_not_begun_is_not_shown(council, client):
    seat(council, "Blivande ledamot", valid_from=TODAY + DAY)
    assert "Blivande ledamot" not in read(council, client)


def test_a_hidden_organisation_is_not_named(council, client):
    seat(council, "Ledamot", organisation=OrganisationFactory(title="Hemliga AB", live=False))
    assert "Hemliga AB" not in read(council, client)


def test_the_organisation_says_that_it_sits_in_the_council(council, client):
    organisation = OrganisationFactory(title="Exempel AB", role="Samlar handeln.")
    seat(council, "Ledamot", organisation=organisation)
    text = read(organisation, client)
    assert "I rådet" in text
    assert "Samlar handeln." in text


def test_what_is_missing_is_said_aloud(council, client):
    text = read(council, client)
    assert text.count('class="not-set"') == 3  # the next meeting, the seats, the working order


def test_the_oldest_meetings_are_behind_a_heading_that_opens(council, client):
    for number in range(1, PAST_AT_ONCE + 3):
        CouncilMeetingFactory(theme=f"Tema {number}.", starts_on=TODAY - number * 30 * DAY)
    shown, old = read(council, client).split("<summary>Äldre möten (2)</summary>")
    assert f"Tema {PAST_AT_ONCE}." in shown
    assert f"Tema {PAST_AT_ONCE + 1}." in old
    assert f"Tema {PAST_AT_ONCE + 2}." in old
