"""What is chosen beside the words stands as chips, and in the form with counts."""

import pytest

from tests.factories import EventFactory, NewsFactory, PlaceFactory, TextPageFactory

pytestmark = pytest.mark.indexes

URL = "/sok/"


def shown(client, **chosen):
    answer = client.get(URL, {"q": "skylt", **chosen})
    return answer.context["choices"], answer.content.decode()


@pytest.fixture
def signs(home):
    """A page without a place, and in Askersund one piece of news and one event."""
    place = PlaceFactory(name="Askersund", slug="askersund")
    TextPageFactory(title="Skylt")
    for factory, day in ((NewsFactory, {"date": "2026-04-03"}), (EventFactory, {})):
        factory(title="Skylt", **day).places.add(place)
    for page in (*NewsFactory._meta.model.objects.all(), *EventFactory._meta.model.objects.all()):
        page.places.add(place)
        page.save()
    return place


def test_places_are_offered_with_counts(client, signs):
    choices, page = shown(client)
    assert [(one.label, one.count) for one in choices.facets[1].options] == [
        ("Alla orter", None),
        ("Askersund", 2),
    ]
    assert 'name="ort" value="askersund"' in page


def test_each_choice_is_a_chip_that_keeps_the_others(client, signs):
    chosen = {"typ": "nyheter", "ort": "askersund", "fran": "3 april 2026", "till": "2026-04-03"}
    choices, page = shown(client, **chosen)
    assert "1 träff på skylt bland nyheter" in page
    assert [chip.label for chip in choices.chips] == [
        "Nyheter",
        "Askersund",
        "Från 3 april 2026",
        "Till 3 april 2026",
    ]
    assert choices.chips[0].url == ("/sok/?q=skylt&ort=askersund&fran=2026-04-03&till=2026-04-03")
    assert choices.path == "/sok/?q=skylt"
    assert 'value="3 april 2026"' in page


def test_a_day_that_cannot_be_read_is_said_back_with_how_to_write_it(client, signs):
    choices, page = shown(client, fran='03/04/2026"<b>\0' + "x" * 100)
    assert "Skriv datumet som 2026-04-03 eller 3 april 2026." in page
    assert 'value="03/04/2026&quot;&lt;b&gt;xxx' in page
    assert 'aria-invalid="true"' in page
    assert choices.chips == []
    assert "3 träffar" in page


def test_the_order_is_kept_from_page_to_page(client, home):
    for number in range(11):
        TextPageFactory(title=f"Skylt {number:02}")
    _, page = shown(client, ordning="titel")
    assert '<option value="titel" selected>' in page
    assert "/sok/?q=skylt&amp;ordning=titel&amp;sida=2" in page


def test_a_choice_that_leaves_nothing_can_be_taken_away(client, signs):
    choices, page = shown(client, typ="initiativ")
    assert "Inga träffar på skylt bland initiativ" in page
    assert '<a href="/sok/?q=skylt">Visa alla 3 träffar</a>' in page
    assert ("initiativ", 0, True) in [
        (one.value, one.count, one.chosen) for one in choices.facets[0].options
    ]
