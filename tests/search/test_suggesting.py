"""What is suggested while a visitor types."""

import pytest
from django.utils import timezone

from search.suggesting import suggestions
from tests.factories import TextPageFactory

pytestmark = pytest.mark.indexes

NOW = timezone.now()


def suggested(typed, **chosen):
    return [page.title for page in suggestions(typed, NOW, **chosen)]


@pytest.mark.parametrize(
    "typed", ["b", "båth", "Båthamnen", "båthamnen i ex", "ex", " i  exempelby"]
)
def test_words_of_a_title_are_found_by_their_beginnings(home, typed):
    TextPageFactory(title="Båthamnen i Exempelby")
    assert suggested(typed) == ["Båthamnen i Exempelby"]


@pytest.mark.parametrize(
    "typed", ["", "  ", "***", "hamnen", "bå i", "båthamnen x", '"', "привет", "\ud800", "²" * 99]
)
def test_nothing_else_is(home, typed):
    TextPageFactory(title="Båthamnen i Exempelby", intro="Hamnen")
    assert suggested(typed) == []


def test_letters_with_dots_are_apart_from_those_without_until_nothing_is_found(home):
    TextPageFactory(title="Bat och boll")
    TextPageFactory(title="Båt")
    assert suggested("bat") == ["Bat och boll"]
    assert suggested("båt") == ["Båt"]
    TextPageFactory(title="Nöten")
    assert suggested("note") == ["Nöten"]
    assert suggested("böll") == ["Bat och boll"]


def test_the_shortest_titles_come_first_and_no_more_than_asked_for(home):
    for title in ("Hamnen och stranden", "Hamnen", "Hamnen nu"):
        TextPageFactory(title=title)
    assert suggested("hamn", limit=2) == ["Hamnen", "Hamnen nu"]


def test_what_is_not_for_everyone_is_not_suggested(home):
    page = TextPageFactory(title="Skylt")
    assert suggested("sky") == ["Skylt"]
    page.unpublish()
    assert suggested("sky") == []
