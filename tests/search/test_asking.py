"""What a visitor's words are asked as."""

from search.asked import Asked
from search.asking import asked_for
from search.query import read_query
from swedish import tokens


def test_every_word_is_asked_for_and_the_whole_title_lifts():
    asked = asked_for(read_query("Hamnen, kiosk"))
    assert len(asked.words) == len(asked.in_title) == 2
    assert [way for (way,) in asked.words[0]] == list(tokens.of_word("hamnen"))
    assert asked.lifting == (tokens.encoded(tokens.EXACT, "hamnenkiosk"),)


def test_a_word_in_a_title_is_met_by_title_tokens_only():
    (ways,) = asked_for(read_query("hamnen")).in_title
    assert {token[0] for way in ways for token in way} == {tokens.TITLE}


def test_both_halves_of_a_word_with_a_hyphen_are_asked_for():
    assert len(asked_for(read_query("rivstarts-möte")).words) == 2


def test_nothing_is_asked_for_without_words():
    assert asked_for(read_query("***")) == Asked(())
