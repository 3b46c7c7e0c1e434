"""Text pages, news and the contact page: every field that visitors should meet."""

import datetime
import json

import pytest
from wagtail.blocks import StreamValue

from home.models import ContactPage, ContactPagePoint
from tests.factories import (
    ContactPageFactory,
    ContactPointFactory,
    DirectionFactory,
    NewsFactory,
    SectorFactory,
    TextPageFactory,
)


def get(client, address):
    return client.get(address).content.decode()


def write(page, *blocks):
    stored = [{"type": name, "value": value} for name, value in blocks]
    page.body = StreamValue(page.body.stream_block, stored, is_lazy=True)
    page.save_revision().publish()


def test_a_text_page_shows_its_body_and_the_pages_below_it(client, home):
    page = TextPageFactory(slug="om", title="Om oss", intro="Kort sagt.")
    TextPageFactory(parent=page, title="Tillgänglighet", intro="Så gör vi.")
    TextPageFactory(parent=page, title="Utkastet", live=False)
    write(page, ("text", "<p>Hela texten.</p>"))
    html = get(client, "/om/")
    for words in ("<h1>Om oss</h1>", "Kort sagt.", "Hela texten.", "Tillgänglighet", "Så gör vi."):
        assert words in html
    assert "Utkastet" not in html


def test_news_shows_its_kind_date_and_words(client, home):
    news = NewsFactory(slug="nytt", kind="beslut", date=datetime.date(2026, 4, 3))
    news.sectors.add(SectorFactory(name="Handel"))
    news.directions.add(DirectionFactory(name="Tillit"))
    news.tags.add("torget")
    write(news, ("text", "<p>Så blev det.</p>"))
    html = get(client, "/aktuellt/nytt/")
    for words in ("Beslut", "3 april 2026", "Så blev det.", "Handel", "Tillit", "torget"):
        assert words in html


def test_the_contact_page_shows_its_points_in_order_with_what_is_known(client, home):
    page = ContactPageFactory()
    phone = ContactPointFactory(name="Exempel: sedan", phone="0583-00 00 01")
    mail = ContactPointFactory(
        name="Exempel: först", email="a@exempel.se", answer_time="Exempel: i dag"
    )
    page.points = [
        ContactPagePoint(contact=mail, sort_order=0),
        ContactPagePoint(contact=phone, sort_order=1),
    ]
    page.save_revision().publish()
    html = get(client, "/kontakt/").split("<main")[1].split("</main>")[0]
    assert html.index("Exempel: först") < html.index("Exempel: sedan")
    assert "mailto:a@exempel.se" in html
    assert "Exempel: i dag" in html
    assert html.count("<dt>Telefon</dt>") == 1


@pytest.mark.parametrize("count", [1, 3])
def test_the_contact_page_costs_the_same_with_many_points(
    client, home, count, django_assert_num_queries
):
    page = ContactPageFactory()
    page.points = [ContactPagePoint(contact=ContactPointFactory()) for _ in range(count)]
    page.save_revision().publish()
    get(client, "/kontakt/")
    with django_assert_num_queries(6):
        get(client, "/kontakt/")


@pytest.mark.parametrize("count", [1, 3])
def test_a_text_page_costs_the_same_with_many_words_and_pages(
    client, home, count, django_assert_num_queries
):
    page = TextPageFactory(slug="om")
    for number in range(count):
        TextPageFactory(parent=page)
        page.sectors.add(SectorFactory())
        page.tags.add(f"ord {number}")
    page.save_revision().publish()
    get(client, "/om/")
    with django_assert_num_queries(7):
        get(client, "/om/")


def test_the_contact_page_is_told_as_one(client, home):
    ContactPageFactory()
    html = get(client, "/kontakt/")
    first = json.loads(html.split('application/ld+json">')[1].split("</script>")[0])
    assert first["@type"] == ContactPage.__name__ == "ContactPage"
