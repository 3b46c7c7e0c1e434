"""The list of investment opportunities, and one opportunity."""

import datetime
import re

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction

from initiatives.investment_context import AVAILABILITY
from initiatives.models import InvestmentPage
from tests.factories import ContactPointFactory, InvestmentFactory, OrganisationFactory

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


def text(client, page):
    return client.get(page.url).content.decode()


def document(title, collection):
    return get_document_model().objects.create(
        title=title, file=ContentFile(b"text", name="fil.txt"), collection=collection
    )


def test_the_list_begins_with_what_is_available(home, client):
    for title, availability in [("Såld", "sald"), ("Ledig", "ledig"), ("Bokad", "reserverad")]:
        InvestmentFactory(title=title, availability=availability)
    items = client.get("/investera/").context["results"].items
    assert [page.title for page in items] == ["Ledig", "Bokad", "Såld"]


@pytest.mark.parametrize(("last_day", "lapsed"), [(TODAY, False), (TODAY - DAY, True)])
def test_a_lapsed_offer_leaves_the_list_and_its_page_says_so(home, client, last_day, lapsed):
    contact = ContactPointFactory(email="mark@exempel.se")
    offer = InvestmentFactory(title="Tomten", valid_until=last_day, contact=contact)
    page = text(client, offer)
    assert ("Erbjudandet gäller inte längre" in page) == lapsed
    assert ('content="noindex"' in page) == lapsed
    assert ("Hör av dig" in page) == (not lapsed)
    assert (client.get("/investera/").context["listing"].count == 0) == lapsed


def test_figures_are_written_in_swedish(home, client):
    offer = InvestmentFactory(area_m2=12000, price=150, price_unit="kr-m2")
    page = text(client, offer).replace("\xa0", " ")
    assert "12 000 m²" in page
    assert "150 kr per m²" in page


def test_no_price_is_said_in_words_and_zero_is_a_price(home, client):
    assert "Bestäms efter samtal" in text(client, InvestmentFactory())
    assert "Bestäms efter samtal" not in text(client, InvestmentFactory(price=0))


def test_the_position_is_text_with_ways_to_a_map(home, client):
    page = text(client, InvestmentFactory(latitude="58.87990", longitude="14.90230"))
    assert "58,87990" in page
    assert 'href="geo:58.87990,14.90230"' in page
    assert "openstreetmap.org/?mlat=58.87990&amp;mlon=14.90230" in page


def test_a_document_of_a_closed_collection_is_not_named(home, client):
    root = Collection.get_first_root_node()
    closed = root.add_child(name="Stängd")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    offer = InvestmentFactory()
    for title, collection in [("Öppen karta", root), ("Hemlig karta", closed)]:
        offer.documents.add(offer.documents.model(document=document(title, collection)))
    offer.save_revision().publish()
    page = text(client, offer)
    assert "Öppen karta" in page
    assert "Hemlig karta" not in page


@pytest.mark.parametrize("live", [True, False])
def test_the_owner_is_named_only_when_its_page_is_open(home, client, live):
    owner = OrganisationFactory(title="Exempelägaren", live=live)
    assert ("Exempelägaren" in text(client, InvestmentFactory(organisation=owner))) == live


@pytest.mark.parametrize(
    ("state", "last_day", "told"),
    [
        ("ledig", TODAY, "InStock"),
        ("reserverad", TODAY, "Reserved"),
        ("sald", TODAY, "SoldOut"),
        ("ledig", TODAY - DAY, "Discontinued"),
        ("reserverad", TODAY - DAY, "Discontinued"),
        ("sald", TODAY - DAY, "SoldOut"),
    ],
)
def test_machines_are_told_the_offers_own_state(home, client, state, last_day, told):
    page = text(client, InvestmentFactory(availability=state, valid_until=last_day))
    assert re.findall(r'"availability": ?"https://schema.org/(\w+)"', page) == [told]


def test_the_state_of_every_choice_is_known():
    assert set(AVAILABILITY) == set(InvestmentPage.Availability.values)
