"""A page's words from the shared lists."""

from handslaget.labels import labels
from tests.factories import NewsFactory, PlaceFactory, SectorFactory


def test_words_stand_under_their_list_in_the_lists_order(home):
    news = NewsFactory()
    news.sectors.add(
        SectorFactory(name="Handel", sort_order=2), SectorFactory(name="Konsult", sort_order=1)
    )
    news.places.add(PlaceFactory(name="Askersund"))
    news.save()
    fresh = type(news).objects.get(pk=news.pk)
    assert labels(fresh) == [("Branscher", ["Konsult", "Handel"]), ("Ort", ["Askersund"])]


def test_a_published_page_costs_one_query(home, django_assert_num_queries):
    news = NewsFactory()
    with django_assert_num_queries(1):
        assert labels(news) == []


def test_a_preview_shows_what_is_not_saved_yet(home):
    news = NewsFactory()
    news.sectors.add(SectorFactory(name="Handel"))
    assert labels(news) == [("Bransch", ["Handel"])]


def test_tags_come_last(home):
    news = NewsFactory()
    news.tags.add("ljus", "höst")
    news.save()
    fresh = type(news).objects.get(pk=news.pk)
    assert labels(fresh) == [("Nyckelord", ["höst", "ljus"])]


def test_a_preview_shows_tags_that_are_not_saved_yet(home):
    news = NewsFactory()
    news.tags.add("ljus")
    assert labels(news) == [("Nyckelord", ["ljus"])]
