"""What a visitor perhaps meant: only words that lead to something that everyone may see."""

import pytest
from django.utils import timezone

from search.editors_words import editors_words
from search.find import find
from search.meant import known_words, meant
from search.query import read_query
from search.wanted import Wanted
from tests import indexes
from tests.factories import TextPageFactory
from tests.search.factories import SynonymFactory

pytestmark = pytest.mark.indexes

AT = timezone.now()


def offered(text):
    wanted = Wanted(read_query(text))
    found = meant(wanted, find(wanted, AT), editors_words(AT), AT)
    return found and found.text


def test_a_mistyped_word_is_exchanged_and_the_others_kept(home):
    TextPageFactory(title="Företagslots i Askersund")
    assert offered("företagslost askersund") == "företagslots askersund"
    assert offered("askersund") is None


@pytest.mark.parametrize("text", ["", "xyzzy", "hej", "🎣", "a b c"])
def test_what_is_like_nothing_gives_nothing(home, text):
    TextPageFactory(title="Företagslots")
    assert offered(text) is None


def test_words_of_tags_and_synonyms_count(home):
    page = TextPageFactory(title="Annat")
    page.tags.add("Livsmedel")
    page.save()
    indexes.write(page)
    SynonymFactory(words="spritlicens", also="annat")
    assert offered("livsmedl") == "livsmedel"
    assert offered("spritlisens") == "spritlicens"


def test_a_word_in_another_form_than_the_titles_is_met(home):
    TextPageFactory(title="Ambassadörer")
    assert offered("ambasadör") == "ambassadör"


def test_what_a_synonym_leads_to_counts_too(home):
    TextPageFactory(title="Annat", intro="Så får du serveringstillstånd.")
    SynonymFactory(words="spritlicens", also="serveringstillstånd")
    assert offered("serveringstillsånd") == "serveringstillstånd"


def test_a_hidden_page_lends_no_words(home):
    page = TextPageFactory(title="Hemligprojektet")
    assert offered("hemligprojketet") == "hemligprojektet"
    page.unpublish()
    assert offered("hemligprojketet") is None
    assert "hemligprojektet" not in known_words(timezone.now())


def test_both_words_known_but_on_no_page_together_offers_nothing(home):
    TextPageFactory(title="Företagslots"), TextPageFactory(title="Fiskekort")
    assert offered("företagslots fiskekort") is None
    assert offered("företagslost fiskekort") is None


def test_nothing_is_asked_when_something_was_found(home, django_assert_num_queries):
    TextPageFactory(title="Skylt")
    wanted = Wanted(read_query("skylt"))
    found, words = find(wanted, AT), editors_words(AT)
    with django_assert_num_queries(0):
        assert meant(wanted, found, words, AT) is None


@pytest.mark.parametrize("rows", [1, 3])
def test_what_is_offered_costs_two_queries(home, rows, django_assert_num_queries):
    for number in range(rows):
        TextPageFactory(title=f"Företagslots {number}").tags.add(f"Lots {number}")
    wanted, words = Wanted(read_query("företagslost")), editors_words(AT)
    found = find(wanted, AT, words)
    with django_assert_num_queries(2):
        assert meant(wanted, found, words, AT).text == "företagslots"


def test_what_is_found_without_dots_alone_is_offered_too(home):
    TextPageFactory(title="Fiskekort", intro="Om gös.")
    assert offered("gos fiskekrot") == "gos fiskekort"
