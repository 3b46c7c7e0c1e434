"""What a visitor's words are asked as."""

import pytest

from search.asked import Asked
from search.asking import MOST_WAYS, asked_for, asked_without_dots
from search.phrases import phrases
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


WORDS = "brygga, kaj, pir, båtplats, gästplats, tilläggsplats, förtöjning, anlöp, lägga till"
ALSO = "få hus på ö, få tag i båt, bo på ö nu, se ut på sjö, gå på is nu, ta en båt nu, vi bor på ö"


@pytest.mark.parametrize("ask", [asked_for, asked_without_dots])
def test_synonyms_however_many_add_only_so_many_ways(ask):
    query, rows = read_query("brygga kaj pir anlöp xqzk"), phrases(f"{WORDS}, {ALSO}")
    ways = [(row, [other for other in rows if other != row]) for row in rows]
    plain, asked = ask(query), ask(query, ways)
    more = sum(map(len, asked.words)) - sum(map(len, plain.words))
    assert 0 < more <= MOST_WAYS
    assert all(set(own) <= set(all_) for own, all_ in zip(plain.words, asked.words, strict=True))


def test_of_more_synonyms_than_that_the_first_are_met():
    rows = [(f"ord{number}",) for number in range(MOST_WAYS + 50)]
    (ways,) = asked_for(read_query("brygga"), [(("brygga",), rows)]).words
    assert len(ways) - len(asked_for(read_query("brygga")).words[0]) == MOST_WAYS


def test_an_ordinary_synonym_of_several_words_is_met_in_its_forms():
    ways = [(("spritlicens",), [("öppet", "sent")])]
    ((*_, way),) = asked_for(read_query("spritlicens"), ways).words
    assert len(way) == 2
