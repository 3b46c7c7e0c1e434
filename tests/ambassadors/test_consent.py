"""What of this person may be shown, and until when?"""

import datetime

import pytest
from django.utils import timezone

from ambassadors.consent import Field, consented_q, lasting_text, shown, shown_fields, standing_q
from ambassadors.models import AmbassadorPage, ConsentRecord
from tests.factories import AmbassadorFactory, ConsentFactory, OrganisationFactory, PlaceFactory

NOW = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)

# State of the consent → whether it stands at NOW.
STATES = {
    "given": ({"given_at": NOW - DAY}, True),
    "given this very moment": ({"given_at": NOW}, True),
    "given later": ({"given_at": NOW + HOUR}, False),
    "withdrawn": ({"given_at": NOW - DAY, "withdrawn_at": NOW - HOUR}, False),
    "withdrawn this very moment": ({"given_at": NOW - DAY, "withdrawn_at": NOW}, False),
    "to be withdrawn later": ({"given_at": NOW - DAY, "withdrawn_at": NOW + HOUR}, True),
    "on its last day": ({"given_at": NOW - DAY, "valid_until": NOW.date()}, True),
    "past its last day": ({"given_at": NOW - DAY, "valid_until": (NOW - DAY).date()}, False),
}


def ambassador():
    return AmbassadorFactory(
        title="Exempel Ek",
        intro="Kort.",
        statement="Långt.",
        organisation=OrganisationFactory(),
        place=PlaceFactory(name="Exempelby"),
    )


@pytest.mark.parametrize("state", STATES)
def test_the_row_and_the_query_give_the_same_answer_on_every_edge(home, state):
    dates, stands = STATES[state]
    ConsentFactory(ambassador=(person := ambassador()), field="namn", **dates)
    assert shown_fields(person, NOW) == ({Field.NAME} if stands else set())
    assert ConsentRecord.objects.filter(standing_q(NOW)).exists() == stands
    assert AmbassadorPage.objects.filter(consented_q(Field.NAME, NOW)).exists() == stands


def test_without_a_record_nothing_is_shown(home):
    assert not any(vars(shown(ambassador(), NOW)).values())


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("namn", {"name", "headline"}),
        ("egna-ord", {"quote", "statement"}),
        ("organisation", {"organisation_id"}),
        ("ort", {"place"}),
    ],
)
def test_each_consent_shows_its_own_fields_and_no_other(home, field, names):
    ConsentFactory(ambassador=(person := ambassador()), field=field, given_at=NOW - DAY)
    assert {name for name, value in vars(shown(person, NOW)).items() if value} == names


@pytest.mark.parametrize(
    ("dates", "text"),
    [
        ({}, "Kort. Långt."),
        ({"valid_until": datetime.date(2099, 1, 1)}, ""),
        ({"withdrawn_at": NOW + DAY}, ""),
        ({"withdrawn_at": NOW - HOUR}, ""),
    ],
)
def test_the_index_holds_only_words_whose_consent_has_no_end(home, dates, text):
    person = ambassador()
    ConsentFactory(ambassador=person, field="egna-ord", given_at=NOW - DAY, **dates)
    assert lasting_text(person, NOW) == text


def test_a_prefetched_list_asks_once_for_all_consents(home, django_assert_num_queries):
    for _ in range(3):
        ConsentFactory(ambassador=AmbassadorFactory(), field="namn")
    people = AmbassadorPage.objects.select_related("place").prefetch_related("consents")
    with django_assert_num_queries(2):
        assert [bool(shown(person, timezone.now()).name) for person in people] == [True] * 3
