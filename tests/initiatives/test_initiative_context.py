"""The list of initiatives, and one initiative: what everyone may read of it."""

import datetime

import pytest
from django.utils import timezone

from tests.factories import (
    ContactPointFactory,
    EventFactory,
    InitiativeFactory,
    OrganisationFactory,
    SectorFactory,
)

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


def published(**fields):
    partners, sectors = fields.pop("partners", ()), fields.pop("sectors", ())
    page = InitiativeFactory(**fields)
    page.partners.add(*(page.partners.model(organisation=one) for one in partners))
    page.sectors.set(sectors)
    page.save_revision().publish()
    return page


def text(client, page):
    return client.get(page.url).content.decode()


def titles(client, query=""):
    return [page.title for page in client.get(f"/initiativ/?{query}").context["results"].items]


def test_the_list_is_filtered_by_the_address(home, client):
    trade = SectorFactory(slug="handel")
    published(title="Ett", stage="pagar", sectors=[trade])
    published(title="Två", stage="ide", sectors=[trade])
    published(title="Tre", stage="pagar")
    assert titles(client, "lage=pagar&bransch=handel") == ["Ett"]
    assert titles(client) == ["Tre", "Ett", "Två"]


def test_the_list_leads_on_when_nothing_fits(home, client):
    published(title="Ett")
    response = client.get("/initiativ/?ord=finnsinte")
    assert "Inget passar" in response.content.decode()
    assert 'href="/initiativ/"' in response.content.decode()


@pytest.mark.parametrize(("live", "shown"), [(True, True), (False, False)])
def test_an_organisation_is_named_only_when_its_page_is_open(home, client, live, shown):
    leader = OrganisationFactory(title="Exempelledaren", live=live)
    partner = OrganisationFactory(title="Exempelpartnern", live=live)
    page = text(client, published(organisation=leader, partners=[partner]))
    assert ("Exempelledaren" in page, "Exempelpartnern" in page) == (shown, shown)


def test_only_open_events_that_are_not_over_are_named(home, client):
    page = published()
    EventFactory(title="Kommande", initiative=page)
    EventFactory(title="Utkast", initiative=page, live=False)
    EventFactory(title="Förra", initiative=page, starts_on=TODAY - DAY)
    events = client.get(page.url).context["events"]
    assert [event.title for event in events] == ["Kommande"]


def test_a_late_milestone_says_so_in_words(home, client):
    page = InitiativeFactory()
    page.milestones.add(page.milestones.model(title="Skyltar", planned_on=TODAY - DAY))
    page.save_revision().publish()
    assert "Försenat" in text(client, page)


@pytest.mark.parametrize(("stage", "invited"), [("pagar", True), ("pausat", False)])
def test_the_main_action_is_there_while_one_can_join(home, client, stage, invited):
    contact = ContactPointFactory(email="kontakt@exempel.se")
    page = text(client, published(stage=stage, contact=contact))
    assert ("Jag vill bidra" in page) == invited
    assert "kontakt@exempel.se" in page


def test_an_ended_initiative_shows_result_and_lessons(home, client):
    page = published(stage="avslutat", result="<p>Det gick.</p>", lessons="<p>Börja i tid.</p>")
    assert "Det gick." in text(client, page)
    assert "Börja i tid." in text(client, page)


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_asks_as_much_for_three_of_each_as_for_one(
    home, client, django_assert_num_queries, rows
):
    page = published(
        contact=ContactPointFactory(),
        partners=[OrganisationFactory() for _ in range(rows)],
        sectors=[SectorFactory() for _ in range(rows)],
    )
    for n in range(rows):
        EventFactory(initiative=page)
        page.milestones.add(page.milestones.model(title=f"M {n}", planned_on=TODAY))
        page.updates.add(page.updates.model(title=f"U {n}", date=TODAY))
    page.save_revision().publish()
    client.get(page.url)
    with django_assert_num_queries(8):
        assert client.get(page.url).status_code == 200
