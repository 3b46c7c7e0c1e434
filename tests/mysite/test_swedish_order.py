"""Å after z, then ä, then ö: the same in memory and in either database."""

import pytest
from django.urls import reverse

from events.models import Venue
from handslaget.labels import labels
from handslaget.models import OrganisationPage, Sector
from mysite.swedish_order import in_swedish, sort_key
from tests.accounts import client_for, editor
from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    ContactPointFactory,
    OrganisationFactory,
    SectorFactory,
    VenueFactory,
)

WORDS = [
    "2 kap.",
    "ada",
    "Ärla",
    "Åmmeberg",
    "zoo",
    "Öst",
    "Édith",
    "eda",
    "efter",
    "Aspa",
    "Ååå",
    "Zink",
]
SORTED = [
    "2 kap.",
    "ada",
    "Aspa",
    "eda",
    "Édith",
    "efter",
    "Zink",
    "zoo",
    "Åmmeberg",
    "Ååå",
    "Ärla",
    "Öst",
]


def titles(html):
    return sorted(SORTED, key=lambda word: html.index(f">{word}<"))


def test_a_list_in_memory_is_in_swedish_order():
    assert sorted(WORDS, key=sort_key) == SORTED


def test_a_letter_in_two_signs_is_the_same_letter():
    assert sorted(["o\u0308", "a\u0308", "a\u030a", "z"], key=sort_key) == [
        "z",
        "a\u030a",
        "a\u0308",
        "o\u0308",
    ]


def test_words_that_differ_in_case_only_have_an_order():
    assert sorted(["Å", "å", "A", "a"], key=sort_key) == ["a", "A", "å", "Å"]


def test_the_database_has_the_same_order(db):
    for word in WORDS:
        VenueFactory(name=word)
    found = Venue.objects.order_by(in_swedish("name")).values_list("name", flat=True)
    assert list(found) == SORTED
    assert list(found.order_by(in_swedish("-name"))) == SORTED[::-1]


def test_the_database_alone_would_not(db):
    for word in WORDS:
        VenueFactory(name=word)
    assert list(Venue.objects.order_by("name").values_list("name", flat=True)) != SORTED


@pytest.mark.parametrize("factory", [SectorFactory, VenueFactory, ContactPointFactory])
def test_shared_lists_come_in_order_of_themselves(db, factory):
    for word in WORDS:
        factory(name=word)
    assert [row.name for row in factory._meta.model.objects.all()] == SORTED


def test_a_place_in_the_order_goes_before_the_name(db):
    SectorFactory(name="Ärla", sort_order=1)
    SectorFactory(name="Åmmeberg", sort_order=2)
    assert [sector.name for sector in Sector.objects.all()] == ["Ärla", "Åmmeberg"]


def organisations(**values):
    return [OrganisationFactory(title=word, **values) for word in WORDS]


def test_the_list_of_organisations_is_in_order(home, client):
    organisations()
    assert titles(client.get("/organisationer/").content.decode()) == SORTED


def test_the_list_of_ambassadors_is_in_order(home, client):
    for word in WORDS:
        ConsentFactory(ambassador=AmbassadorFactory(title=word))
    assert titles(client.get("/ambassadorer/").content.decode()) == SORTED


def test_the_options_of_a_filter_and_the_words_of_a_page_are_in_order(home, client):
    organisation = OrganisationFactory()
    organisation.sectors.add(*(SectorFactory(name=word) for word in WORDS))
    organisation.save()
    facets = client.get("/organisationer/").context["listing"].facets
    assert [option.label for facet in facets for option in facet.options] == [
        "Företag",
        *SORTED,
    ]
    assert labels(OrganisationPage.objects.get()) == [("Branscher", SORTED)]


@pytest.mark.parametrize(("column", "expected"), [({}, SORTED), ({"o": "-0"}, SORTED[::-1])])
def test_the_editors_list_of_pages_is_in_order(home, column, expected):
    organisations()
    url = reverse("organisationer_modeladmin_index")
    rows = client_for(editor()).get(url, column).context["object_list"]
    assert [page.title for page in rows] == expected


@pytest.mark.indexes
@pytest.mark.parametrize("query", [{}, {"q": "ord"}])
def test_the_editors_shared_list_is_in_order_searched_or_not(db, query):
    for word in ["ord zoo", "ord Ärla", "ord Åmmeberg"]:
        SectorFactory(name=word)
    url = reverse("wagtailsnippets_handslaget_sector:list")
    rows = client_for(editor()).get(url, query).context["object_list"]
    assert {row.name for row in rows} == {"ord zoo", "ord Ärla", "ord Åmmeberg"}
    assert query or [row.name for row in rows] == ["ord zoo", "ord Åmmeberg", "ord Ärla"]
