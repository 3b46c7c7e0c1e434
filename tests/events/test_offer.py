"""The price in an editor's words, as search engines are told of it."""

import pytest

from events.models import EventPage
from events.offer import offer_of


@pytest.mark.parametrize(
    ("words", "kronor"),
    [
        ("Gratis", 0),
        ("Kostnadsfritt", 0),
        ("120 kr", 120),
        ("1 200 kronor", 1200),
        ("1\xa0200 kr.", 1200),
        ("100 kr för medlemmar", None),
        ("Gratis för medlemmar", None),
        ("Självkostnad", None),
        ("12 00 kr", None),
        ("²³ kr", None),
    ],
)
def test_a_price_is_a_number_only_where_the_words_are_nothing_else(words, kronor):
    told = offer_of(EventPage(price=words), "https://exempel.se/")
    assert told["description"] == words
    assert told.get("price") == kronor
    assert told.get("priceCurrency") == (None if kronor is None else "SEK")


def test_no_words_are_no_offer():
    assert offer_of(EventPage(price=""), "https://exempel.se/") is None
