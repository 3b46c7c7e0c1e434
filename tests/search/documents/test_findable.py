"""What a text is found by, and where."""

from search.documents.findable import findable, place_of
from swedish import tokens

TEXT = "Om hamnen. Avgiften för hamnen är låg."


def test_every_token_stands_once_with_the_place_of_its_first_word():
    found, places, fits = findable(TEXT, 1000)
    assert len(found.split()) == len(set(found.split())) == len(places.split())
    assert fits


def test_the_place_of_a_sought_word_is_found():
    found, places, _ = findable(TEXT, 1000)
    assert place_of(tokens.of_word("avgiften"), found, places) == TEXT.index("Avgiften")
    assert place_of(tokens.of_word("hamnen"), found, places) == TEXT.index("hamnen")
    assert place_of(tokens.of_word("brygga"), found, places) is None
    assert place_of([], "", "") is None


def test_no_more_than_so_many_characters_are_made():
    found, _, fits = findable(TEXT, 12)
    assert len(found) <= 12
    assert not fits
