"""What the search page says beside the hits."""

import dataclasses

import pytest

from search import views
from search.find import find
from tests.factories import TextPageFactory
from tests.search.factories import PickFactory, SynonymFactory

pytestmark = pytest.mark.indexes

URL = "/sok/"


def page_for(client, words, **chosen):
    return client.get(URL, {"q": words, **chosen}).content.decode()


def test_a_synonym_finds_what_the_site_calls_it_and_marks_that(client, home):
    TextPageFactory(title="Serveringstillstånd")
    assert "Inga träffar" in page_for(client, "spritlicens")
    SynonymFactory(words="spritlicens", also="serveringstillstånd")
    assert "<mark>Serveringstillstånd</mark>" in page_for(client, "spritlicens")


def test_a_synonym_of_several_words_needs_all_of_them(client, home):
    SynonymFactory(words="nyföretagande", also="starta eget")
    TextPageFactory(title="Starta om")
    assert "Inga träffar" in page_for(client, "nyföretagande")
    TextPageFactory(title="Starta eget")
    assert "1 träff på nyföretagande" in page_for(client, "nyföretagande")


def test_picks_stand_above_the_hits_also_when_there_are_none(client, home):
    page = TextPageFactory(title="Lediga lokaler")
    PickFactory(words="kontor", page=page, reason="Här står de <lediga>.")
    found = page_for(client, "kontor")
    assert "Vi föreslår" in found
    assert "Här står de &lt;lediga&gt;." in found
    page.unpublish()
    assert "Vi föreslår" not in page_for(client, "kontor")


def test_picks_are_left_out_where_the_search_is_narrowed(client, home):
    PickFactory(words="skylt", page=TextPageFactory(title="Skylt"))
    assert "Vi föreslår" in page_for(client, "skylt")
    assert "Vi föreslår" not in page_for(client, "skylt", typ="sidor")


def test_what_was_perhaps_meant_is_a_link(client, home):
    TextPageFactory(title="Företagslots")
    assert '<a href="/sok/?q=f%C3%B6retagslots">' in page_for(client, "företagslost")


def test_a_simpler_engine_is_told_of(client, home, monkeypatch):
    TextPageFactory(title="Skylt")
    assert "förenklad" not in page_for(client, "skylt")

    def simplified(*given):
        return dataclasses.replace(find(*given), is_simplified=True)

    monkeypatch.setattr(views, "find", simplified)
    assert "Sökningen är förenklad just nu" in page_for(client, "skylt")
    assert "Sökningen är förenklad just nu" in page_for(client, "finnsinte")


def test_the_second_try_is_told_of(client, home, monkeypatch):
    TextPageFactory(title="Skylt")

    def second(*given):
        return dataclasses.replace(find(*given), is_second_try=True)

    monkeypatch.setattr(views, "find", second)
    assert "utan prickar" in page_for(client, "skylt")


def test_a_search_can_be_followed_with_its_choices(client, home):
    TextPageFactory(title="Skylt")
    found = page_for(client, "skylt", typ="sidor", ordning="titel")
    assert '<a class="follow" href="/sok/atom/?q=skylt&amp;typ=sidor">' in found
    assert 'type="application/atom+xml" title="Sök: skylt"' in found
    assert "application/atom+xml" not in page_for(client, "")


def test_searches_are_counted_when_the_site_does(client, home, settings):
    from search.counting.tally import tally  # noqa: PLC0415

    client.get(URL, {"q": "Skylt"})
    assert not tally._times
    settings.SEARCH_STATISTICS = True
    client.get(URL, {"q": "Skylt"})
    client.get(URL, {"q": "Skylt", "sida": "2"})
    client.get(URL, {"q": ""})
    assert [(words, times) for (_, words), times in tally._times.items()] == [("skylt", 1)]
    tally._begin()
