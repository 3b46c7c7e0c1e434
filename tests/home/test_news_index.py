"""The list of news."""

import datetime

from tests.factories import NewsFactory

DAY = datetime.date(2026, 3, 2)


def titles(client, query=""):
    return [page.title for page in client.get(f"/aktuellt/?{query}").context["results"].items]


def test_the_newest_stands_first(home, client):
    for title, days in [("Äldst", 0), ("Nyast", 2), ("Mellan", 1)]:
        NewsFactory(title=title, date=DAY + datetime.timedelta(days=days))
    assert titles(client) == ["Nyast", "Mellan", "Äldst"]


def test_the_list_follows_the_address(home, client):
    NewsFactory(title="Beslutet", kind="beslut")
    NewsFactory(title="Nyheten")
    assert titles(client, "typ=beslut") == ["Beslutet"]
    assert titles(client, "ord=nyheten") == ["Nyheten"]


def test_twelve_stand_on_a_page_and_the_next_keeps_the_choice(home, client):
    for n in range(13):
        NewsFactory(title=f"Nyhet {n}", kind="beslut")
    html = client.get("/aktuellt/?typ=beslut").content.decode()
    assert len(titles(client, "typ=beslut")) == 12
    assert 'href="/aktuellt/?typ=beslut&amp;sida=2"' in html
    assert len(titles(client, "typ=beslut&sida=2")) == 1


def test_a_draft_is_not_listed(home, client):
    NewsFactory(title="Utkast", live=False)
    assert titles(client) == []
