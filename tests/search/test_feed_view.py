"""Any search as Atom: the newest of what everyone may see, named for ever."""

import datetime
from xml.etree import ElementTree  # what is parsed is our own answer

import pytest
from django.utils import timezone

from tests.factories import EventFactory, NewsFactory, TextPageFactory
from tests.search.documents.factories import page_naming, read_document

pytestmark = pytest.mark.indexes

URL = "/sok/atom/"
ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client, **chosen):
    answer = client.get(URL, {"q": "skylt", **chosen})
    assert answer.status_code == 200
    return parsed(answer)


def parsed(answer):
    return ElementTree.fromstring(answer.content)  # noqa: S314  our own answer


def texts(feed, name):
    """The texts of this element, one an entry."""
    return [entry.findtext(f"{ATOM}{name}") for entry in feed.iter(f"{ATOM}entry")]


def test_the_newest_stand_first_with_names_that_last(client, home):
    NewsFactory(title="Skylt, äldre", date=datetime.date(2026, 1, 2))
    page = NewsFactory(title="Skylt & båt <nu>", date=datetime.date(2026, 3, 2))
    before = feed(client)
    assert texts(before, "title") == ["Skylt & båt <nu>", "Skylt, äldre"]
    page.title, page.slug = "Skylt, ny titel", "ny-adress"
    page.save()
    assert texts(feed(client), "id") == texts(before, "id")
    assert texts(before, "id")[0].startswith("tag:")
    assert before.findtext(f"{ATOM}title") == "Sök: skylt"


def test_what_looks_like_markup_is_told_as_text(client, home):
    TextPageFactory(title="Skylt", intro="Bredare än <b>2 m</b> & hög.")
    assert texts(feed(client), "summary") == ["Bredare än &lt;b&gt;2 m&lt;/b&gt; &amp; hög."]


def test_the_same_choices_narrow_it(client, home):
    EventFactory(title="Skylt"), TextPageFactory(title="Skylt")
    assert len(texts(feed(client), "id")) == 2
    narrowed = feed(client, typ="evenemang")
    assert len(texts(narrowed, "id")) == 1
    page = narrowed.find(f"{ATOM}link[@rel='alternate']")
    assert page.get("href") == "http://testserver/sok/?q=skylt&typ=evenemang"


def test_documents_stand_among_the_pages_when_an_open_page_names_them(client, home):
    page = page_naming(read_document("Skylt vid torget & bron.", title="Regler"), title="Skylt")
    read_document("Skylt", title="Utkast")  # no page names it
    assert texts(feed(client), "title") == ["Skylt", "Regler"]
    documents = feed(client, typ="dokument")
    assert texts(documents, "summary") == ["Skylt vid torget &amp; bron."]
    assert texts(documents, "id")[0].partition(":dokument-")[2]
    link = documents.find(f"{ATOM}entry/{ATOM}link").get("href")
    assert link.startswith("http://testserver/dokument/")
    page.unpublish()
    assert texts(feed(client), "title") == []


def test_twenty_at_most(client, home):
    for _ in range(22):
        TextPageFactory(title="Skylt")
    assert len(texts(feed(client), "id")) == 20
    assert len(texts(feed(client, sida="3"), "id")) == 20


def test_what_is_hidden_leaves_at_once_and_the_tag_changes(client, home):
    page = TextPageFactory(title="Skylt")
    answer = client.get(URL, {"q": "skylt"})
    etag = answer.headers["ETag"]
    assert answer.headers["Cache-Control"] == "no-cache"
    assert "Last-Modified" not in answer.headers
    again = client.get(URL, {"q": "skylt"}, headers={"if-none-match": etag})
    assert (again.status_code, again.content) == (304, b"")
    page.unpublish()
    later = client.get(
        URL,
        {"q": "skylt"},
        headers={"if-none-match": etag},
    )
    assert later.status_code == 200
    assert b"<entry>" not in later.content


@pytest.mark.parametrize(
    "query",
    ["", "q=", "q=%00", "q=skylt&typ=%ff", "q=skylt&sida=9999999999", "q=" + "%C3%A5" * 500],
)
def test_any_address_answers_with_a_whole_feed(client, home, query):
    answer = client.get(f"{URL}?{query}")
    assert answer.status_code == 200
    assert parsed(answer).findtext(f"{ATOM}updated")


def test_it_is_only_read(client, home):
    assert client.post(URL).status_code == 405
    assert "Set-Cookie" not in client.get(URL).headers


def test_an_entry_says_when_it_came_and_when_it_changed(client, home):
    page = TextPageFactory(title="Skylt")
    moment = datetime.datetime(2026, 3, 2, 12, 0, tzinfo=datetime.UTC)
    type(page).objects.update(first_published_at=moment, last_published_at=timezone.now())
    told = feed(client)
    assert texts(told, "published") == ["2026-03-02T12:00:00+00:00"]
    assert texts(told, "updated") > texts(told, "published")
