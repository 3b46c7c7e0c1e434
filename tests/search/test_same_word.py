"""A word is the same as itself, whatever the analysis; a phrase stands where its words stand in a row."""

import pytest

from search.same_word import is_same, is_same_without_dots, places


def test_a_word_is_itself_and_no_other():
    assert is_same("Lokal", "lokal")
    assert not is_same("lokal", "mark")
    assert not is_same("råd", "rad")


@pytest.mark.parametrize(
    ("phrase", "words", "numbers"),
    [
        (("eget",), ("starta", "eget"), [1]),
        (("starta", "eget"), ("hur", "starta", "eget"), [1, 2]),
        (("starta", "eget"), ("eget", "starta"), []),
        (("starta", "eget"), ("starta",), []),
        (("starta",), (), []),
    ],
)
def test_a_phrase_is_found_where_its_words_stand_in_a_row(phrase, words, numbers):
    assert list(places(phrase, words)) == numbers


def test_a_word_typed_without_dots_is_the_same_only_in_the_second_try():
    assert is_same_without_dots("båtplats", "batplats")
    assert not is_same("båtplats", "batplats")
    assert not is_same_without_dots("båtplats", "badplats")
