"""Whatever stands in the address of a list, it answers with a page."""

import pytest

from tests.factories import (
    AmbassadorFactory,
    CalendarFactory,
    ConsentFactory,
    InitiativeFactory,
    InvestmentFactory,
    NewsFactory,
    OrganisationFactory,
)
from tests.standing import standing

HOSTILE = [
    "bransch=%00",
    "bransch=' OR 1=1 --",
    'ord="',
    "ord=%00",
    "ord=%F0%9F%90%9F%ff",
    "ord=" + "%25_" * 5000,
    "typ=" + "a" * 10_000,
    "&".join(f"ort=o{n}" for n in range(500)),
    "_connector=OR&pk__in=1&lage[]=x",
    "sida=abc",
    "sida=-1",
    "sida=99999",
    "sida=" + "9" * 6000,
    "nyckelord=%00&nyckelord='",
    "&=&&;=%",
]


@pytest.fixture(scope="module")
def lists(django_db_setup, django_db_blocker):
    with standing(django_db_blocker):
        make_lists()
        yield


def make_lists():
    ConsentFactory(ambassador=AmbassadorFactory())
    for factory in (InitiativeFactory, InvestmentFactory, NewsFactory, OrganisationFactory):
        factory()
    CalendarFactory()


@pytest.mark.parametrize(
    "path",
    [
        "/initiativ/",
        "/investera/",
        "/ambassadorer/",
        "/organisationer/",
        "/aktuellt/",
        "/kalender/",
        "/kalender/prenumerera/",
        "/kalender/badda-in/",
        "/kalender.ics",
        "/kalender.atom",
        "/kalender.json",
    ],
)
def test_a_list_answers_every_address(lists, db, client, path):
    for query in HOSTILE:
        response = client.get(f"{path}?{query}")
        assert response.status_code == 200, query[:80]
