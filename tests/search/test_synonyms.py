"""Synonyms add ways to meet a word."""

from django.utils import timezone

from search import synonyms
from search.editors_words import editors_words
from tests.search.factories import SynonymFactory


def other_ways(words):
    return synonyms.other_ways(words, editors_words(timezone.now()).ways)


def test_a_word_is_given_the_phrases_that_count_as_it(home):
    SynonymFactory(words="spritlicens, alkohol", also="servering, öppet sent")
    SynonymFactory(words="Alkohol", also="servering")
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


def test_no_words_have_no_other_ways(home):
    SynonymFactory()
    assert other_ways(()) == []
