"""The list of organisations, and what one organisation takes part in."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from handslaget.organisation_context import SHOWN_OF_EACH
from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    EventFactory,
    InitiativeFactory,
    InvestmentFactory,
    OrganisationFactory,
    SectorFactory,
)


def sections(client, organisation):
    found = client.get(organisation.url).context["sections"]
    return {heading: [page.title for page in pages["first"]] for heading, pages in found}


def test_the_page_names_what_it_leads_and_takes_part_in(home, client):
    organisation = OrganisationFactory()
    InitiativeFactory(title="Leder", organisation=organisation)
    joined = InitiativeFactory(title="Deltar")
    joined.partners.add(joined.partners.model(organisation=organisation))
    joined.save_revision().publish()
    InvestmentFactory(title="Säljer", organisation=organisation)
    EventFactory(title="Bjuder in", organisation=organisation)
    assert sections(client, organisation) == {
        "Initiativ och projekt": ["Deltar", "Leder"],
        "Investeringsmöjligheter": ["Säljer"],
        "På gång": ["Bjuder in"],
    }


def test_what_comes_stands_by_its_next_date_a_series_too(home, client):
    organisation = OrganisationFactory()
    today, day = timezone.localdate(), datetime.timedelta(days=1)
    for title, began, rule in [
        ("Serie", today - 8 * day, "FREQ=DAILY;INTERVAL=10;COUNT=3"),
        ("Förbi", today - 8 * day, "FREQ=DAILY;COUNT=3"),
        ("Strax", today + day, ""),
    ]:
        EventFactory(title=title, organisation=organisation, starts_on=began, rule=rule)
    assert sections(client, organisation) == {"På gång": ["Strax", "Serie"]}


def test_what_does_not_go_in_at_once_is_behind_a_heading_that_opens(home, client):
    organisation = OrganisationFactory()
    for number in range(SHOWN_OF_EACH + 2):
        InitiativeFactory(title=f"Initiativ {number:02}", organisation=organisation)
    html = client.get(organisation.url).content.decode()
    shown, rest = html.split('<details class="disclosure">')
    assert "Initiativ 11" in shown
    assert "under initiativ och projekt</span> (2)</summary>" in rest
    assert "Initiativ 12" in rest
    assert "Initiativ 13" in rest


def test_a_draft_is_not_named(home, client):
    organisation = OrganisationFactory()
    for factory in (InitiativeFactory, InvestmentFactory, EventFactory):
        factory(organisation=organisation, live=False)
    assert sections(client, organisation) == {}


@pytest.mark.parametrize(
    ("fields", "named"),
    [(["namn", "organisation"], True), (["namn"], False), (["organisation"], False)],
)
def test_an_ambassador_is_named_only_by_consent_to_name_and_organisation(
    home, client, fields, named
):
    organisation = OrganisationFactory()
    person = AmbassadorFactory(title="Exempel Ek", organisation=organisation)
    for field in fields:
        ConsentFactory(ambassador=person, field=field)
    assert ("Ambassadörer" in sections(client, organisation)) == named


def test_the_list_is_by_name_and_follows_the_address(home, client):
    for title, kind in [("Bengts", "foretag"), ("Annas", "foretag"), ("Cykelklubben", "forening")]:
        OrganisationFactory(title=title, kind=kind)
    items = client.get("/organisationer/?typ=foretag").context["results"].items
    assert [page.title for page in items] == ["Annas", "Bengts"]


def facts(client, organisation):
    box = BeautifulSoup(client.get(organisation.url).content, "html.parser").select_one(
        ".facts-box"
    )
    return {one.dt.get_text(): one.dd.get_text(strip=True) for one in box.select("dl div")}


def test_an_organisation_whose_role_and_contact_nobody_has_set_says_so(home, client):
    told = facts(client, OrganisationFactory())
    assert (told["Roll i Handslaget"], told["Kontakt"]) == ("ej satt", "ej satt")


@pytest.mark.parametrize(
    "way",
    [{"website": "https://exempel.se/"}, {"email": "info@exempel.se"}, {"phone": "0583-000 00"}],
)
def test_one_way_to_reach_it_is_a_contact(home, client, way):
    told = facts(client, OrganisationFactory(role="Samlar handeln.", **way))
    assert told["Roll i Handslaget"] == "Samlar handeln."
    assert "Kontakt" not in told


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_asks_as_much_for_three_of_each_as_for_one(
    home, client, django_assert_num_queries, rows
):
    organisation = OrganisationFactory()
    for _ in range(rows):
        for factory in (InitiativeFactory, InvestmentFactory, EventFactory):
            factory(organisation=organisation)
        organisation.sectors.add(SectorFactory())
    organisation.save_revision().publish()
    client.get(organisation.url)
    with django_assert_num_queries(8):
        assert client.get(organisation.url).status_code == 200
