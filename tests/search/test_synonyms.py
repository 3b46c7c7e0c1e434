"""Synonyms add ways to meet a word."""

from search import synonyms
from search.editors_words import editors_words
from tests.search.factories import PickFactory, SynonymFactory


def other_ways(words):
    return synonyms.other_ways(words, editors_words().ways)


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


def test_all_that_editors_keep_is_one_query(home, django_assert_num_queries):
    for number in (1, 3):
        SynonymFactory.create_batch(number), PickFactory.create_batch(number)
        with django_assert_num_queries(1):
            words = editors_words()
    assert (len(words.ways), len(words.picks)) == (4, 4)
