"""Synonyms add ways to meet a word; they are read at each search, in one query."""

from search.synonyms import other_ways
from tests.search.factories import SynonymFactory


def test_a_word_is_given_the_phrases_that_count_as_it(home, django_assert_num_queries):
    SynonymFactory(words="spritlicens, alkohol", also="servering, öppet sent")
    SynonymFactory(words="Alkohol", also="servering")
    with django_assert_num_queries(1):
        assert other_ways(("hur", "ALKOHOL")) == [[], [("servering",), ("öppet", "sent")]]


def test_it_goes_the_other_way_only_when_told(home):
    synonym = SynonymFactory(words="spritlicens", also="servering")
    assert other_ways(("servering",)) == [[]]
    synonym.both_ways = True
    synonym.save()
    assert other_ways(("servering",)) == [[("spritlicens",)]]


def test_a_phrase_stands_for_each_of_its_words(home):
    SynonymFactory(words="starta eget", also="nyföretagande")
    assert other_ways(("starta", "eget")) == [[("nyföretagande",)], [("nyföretagande",)]]
    assert other_ways(("starta",)) == [[]]


def test_no_words_ask_nothing(home, django_assert_num_queries):
    with django_assert_num_queries(0):
        assert other_ways(()) == []
