"""Options, counts, chips and pages of a filtered list."""

import pytest
from django.http import QueryDict
from django.utils import timezone

from handslaget.models import Sector
from home.models import NewsPage
from mysite.facets import ChoiceFacet, EntryFacet, TagFacet, WordsFilter
from mysite.filters import ListFilter
from mysite.listing import Listing
from tests.factories import NewsFactory, SectorFactory
from tests.standing import standing


class ExampleFilter(ListFilter):
    typ = ChoiceFacet("kind", label="Typ")
    bransch = EntryFacet("sectors", Sector, label="Bransch")
    nyckelord = TagFacet()
    ord = WordsFilter(["title", "intro"], label="Sök i listan")


def filtered(query=""):
    return ExampleFilter(QueryDict(query), NewsPage.objects.order_by("title"), at=timezone.now())


def listing(query=""):
    return Listing(filtered(query), "/aktuellt/")


def titles(query):
    return [page.title for page in filtered(query).qs]


def news(title, *, sectors=(), tags=(), **fields):
    page = NewsFactory(title=title, **fields)
    page.sectors.set(sectors)
    page.tags.add(*tags)
    page.save_revision().publish()
    return page


@pytest.fixture(scope="module")
def three_standing(django_db_setup, django_db_blocker):
    with standing(django_db_blocker):
        make_three()
        yield


@pytest.fixture
def three(three_standing, db):
    """Three news of branches and a tag, which no test changes for another."""


def make_three():
    trade, building = (
        SectorFactory(slug="handel", name="Handel"),
        SectorFactory(slug="bygg", name="Bygg"),
    )
    SectorFactory(slug="tom", name="Tom")
    news("Ett", kind="nyhet", sectors=[trade, building], tags=["hamnen"])
    news("Två", kind="beslut", sectors=[trade])
    news("Tre", kind="beslut", intro="Om Åmmeberg.")


def test_values_of_one_facet_widen_and_name_each_page_once(three):
    assert titles("bransch=handel&bransch=bygg") == ["Ett", "Två"]


def test_different_facets_narrow(three):
    assert titles("bransch=handel&typ=beslut") == ["Två"]


def test_a_tag_in_the_address_narrows(three):
    assert titles("nyckelord=hamnen") == ["Ett"]


@pytest.mark.parametrize(("live", "named"), [(True, ["Hemligt Namn"]), (False, [])])
def test_a_tag_is_named_only_when_an_open_page_has_it(home, live, named):
    """Whoever guesses the address of a draft's tag does not learn how it is spelt."""
    page = NewsFactory(live=live)
    page.tags.add("Hemligt Namn")
    page.save()
    assert [label for _, label in filtered("nyckelord=hemligt-namn").options["nyckelord"]] == named


@pytest.mark.parametrize("words", ["åmmeberg", "ÅMMEBERG", "om+åmme", "\0åmmeberg"])
def test_words_are_found_in_any_case_also_swedish_ones(three, words):
    assert titles(f"ord={words}") == ["Tre"]


def test_every_word_must_be_found(three):
    assert titles("ord=åmmeberg+hamnen") == []


@pytest.mark.parametrize(
    "query",
    [
        "typ=finns-inte",
        "bransch=finns-inte",
        "nyckelord=finns-inte",
        "typ=%00",
        "bransch=%00",
        "nyckelord=%00",
        "ord=%09%20",
        "_connector=OR&typ__in=x",
        "typ=" + "a" * 10_000,
        "&".join(["bransch=x"] * 500),
    ],
)
def test_what_is_not_an_option_is_forgotten(three, query):
    assert titles(query) == ["Ett", "Tre", "Två"]
    assert listing(query).chips == []


@pytest.mark.parametrize(
    "query", ["ord=" + "a" * 60_000, "ord=" + "+".join("a" * 3000), "ord=%27%22%25_"]
)
def test_any_words_are_an_answer(three, query):
    assert titles(query) == []


def test_counts_follow_what_is_chosen_in_the_other_facets(three):
    by_name = {
        view.name: {o.value: o.count for o in view.options} for view in listing("typ=beslut").facets
    }
    assert by_name == {"typ": {"nyhet": 1, "beslut": 2}, "bransch": {"bygg": 0, "handel": 1}}


def test_an_option_that_no_page_has_is_shown_only_when_it_is_chosen(three):
    values = [
        o.value
        for view in listing("bransch=tom").facets
        for o in view.options
        if view.name == "bransch"
    ]
    assert values == ["bygg", "handel", "tom"]


def test_a_chip_leads_to_the_same_choice_without_it(three):
    chips = listing("typ=beslut&bransch=handel&bransch=bygg&ord=å&skräp=1&sida=2").chips
    assert [chip.label for chip in chips] == ["Beslut", "Bygg", "Handel", "”å”"]
    assert chips[1].url == "/aktuellt/?typ=beslut&bransch=handel&ord=%C3%A5"


@pytest.mark.parametrize(
    ("query", "sentence"),
    [("", "3 nyheter"), ("typ=beslut", "2 av 3 nyheter"), ("ord=finns-inte", "0 av 3 nyheter")],
)
def test_the_count_is_said_in_words(three, query, sentence):
    assert listing(query).sentence == sentence


def test_one_is_singular(three):
    NewsPage.objects.exclude(title="Ett").delete()
    assert listing().sentence == "1 nyhet"


@pytest.mark.parametrize("number", [1, 3])
def test_options_and_counts_are_two_queries_however_many_pages(
    three, django_assert_num_queries, number
):
    for n in range(number):
        news(f"Ny {n}", sectors=Sector.objects.all())
    with django_assert_num_queries(2):
        assert listing("typ=nyhet&bransch=handel").facets


@pytest.mark.parametrize(
    ("given", "number"),
    [
        (None, 1),
        ("2", 2),
        ("abc", 1),
        ("-1", 3),
        ("99999", 3),
        ("9" * 10_000, 1),
        ("0", 3),
        ("\0", 1),
    ],
)
def test_any_page_number_is_an_answer(three, given, number):
    results = listing().results(filtered().qs, given, per_page=1)
    assert results.number == number
    assert [page.pk for page in results.items] == [filtered().qs[number - 1].pk]


def test_page_links_keep_the_choice(three):
    results = listing("typ=beslut").results(filtered("typ=beslut").qs, "1", per_page=1)
    assert [(link.number, link.url) for link in results.links] == [
        (1, "/aktuellt/?typ=beslut"),
        (2, "/aktuellt/?typ=beslut&sida=2"),
    ]
    assert (results.previous_url, results.next_url) == (None, "/aktuellt/?typ=beslut&sida=2")
