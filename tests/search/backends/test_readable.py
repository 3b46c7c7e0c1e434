"""Whatever is typed into a search of the desk, the database is asked for words alone."""

import pytest
from modelsearch.query import MATCH_ALL, And, Phrase, PlainText
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.search.utils import parse_query_string

from search.backends.readable import readable
from tests.factories import TextPageFactory

pytestmark = pytest.mark.indexes

HOSTILE = [
    '"',
    "'",
    "\"'",
    '"hamn',
    "hamn\x00",
    "\t\t",
    "hamn " * 3000,
    '"hamn" ' * 1500,
    "x" * 50_000,
    "hamn AND NOT (",
    "%*\\:-",
    "\ud800",
]


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("way", ["search", "autocomplete"])
def test_nothing_that_is_typed_is_an_error(home, typed, way):
    TextPageFactory(title="Hamnen")
    _filters, parsed = parse_query_string(typed, operator="and", zero_terms=MATCH_ALL)
    for query in (typed, parsed):
        list(getattr(Page.objects.all(), way)(query))
    list(getattr(get_image_model().objects.all(), way)(typed))


@pytest.mark.parametrize("typed", ['"hamn', "hamn'", "hamn\x00", "(hamn", "hamn%"])
def test_the_word_is_found_in_spite_of_the_signs_around_it(home, typed):
    page = TextPageFactory(title="Gamla hamn")
    assert [one.pk for one in Page.objects.autocomplete(typed)] == [page.pk]


def test_a_phrase_stays_a_phrase(home):
    page = TextPageFactory(title="Gamla hamnen")
    _filters, right = parse_query_string('"gamla hamnen"')
    _filters, wrong = parse_query_string('"hamnen gamla"')
    assert [one.pk for one in Page.objects.search(right)] == [page.pk]
    assert list(Page.objects.search(wrong)) == []


def test_of_many_words_the_first_ten_count():
    words = [f"ord{number}" for number in range(12)]
    assert readable(" ".join(words)) == " ".join(words[:10])
    both = And([Phrase("gamla hamnen"), PlainText('"', operator="or")])
    assert readable(both).query_string == "gamla hamnen"
    assert readable(And([PlainText("'"), PlainText("\t")])) == ""


def test_what_asks_for_everything_is_left_alone():
    assert readable(MATCH_ALL) is MATCH_ALL
