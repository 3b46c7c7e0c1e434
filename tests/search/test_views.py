"""The search page answers whatever it is asked."""

import datetime

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    ContactPointFactory,
    EventFactory,
    InitiativeFactory,
    NewsFactory,
    OrganisationFactory,
    PlaceFactory,
    TextPageFactory,
    home_page,
)

pytestmark = pytest.mark.indexes

URL = "/sok/"
HOSTILE = {
    "nul": "\x00",
    "nul in a word": "ha\x00mn",
    "lone quote": '"',
    "three quotes": '"hamn" "',
    "apostrophe": "'",
    "3000 words": "hamn " * 3000,
    "300 different words": " ".join(f"ord{n}" for n in range(300)),
    "a very long word": "å" * 20_000,
    "tabs and newlines": "\t\n\r\t",
    "emoji": "🎣🛶",
    "emoji and word": "🎣 hamn",
    "near": "NEAR/2",
    "near call": "NEAR(hamn båt, 3)",
    "operators": "AND OR NOT",
    "one operator": "NOT",
    "star": "*",
    "word with star": "ham*",
    "caret": "^hamn",
    "column": "title : hamn",
    "braces": "{title body} : hamn",
    "sql": "' OR 1=1; DROP TABLE wagtailcore_page; --",
    "percent": "%",
    "percent s": "%s %(a)s %% 100%",
    "backslash": "\\",
    "word with backslash": "hamn\\",
    "pg operators": "hamn & | ! <-> :*",
    "rtl marks": "\u202ehamn\u202c\u200f",
    "zero width": "\u200b\u200d\ufeff",
    "combining only": "\u0301\u0308",
    "new letters": "\U0001e900\U0001e922 \U00016e40",
    "superscripts": "² ½ ③",
    "lone surrogate": "\ud800",
    "underscores": "___",
    "markup": "<script>alert(1)</script>",
    "template": "{{ 7|add:7 }} {% debug %}",
    "control": "\x01\x1b[31m\x7f\x85",
    "line separators": "a\u2028b\u2029c",
    "dots": "... . .",
    "hyphens": "- -- a-b-c -x",
    "quotes and hyphen": "a’b o'c",
}


@pytest.fixture
def harbour(home):
    return TextPageFactory(title="Hamnen", intro="Om hamnen & <b>båtarna</b>.")


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
def test_any_words_answer_200(client, harbour, raw):
    answer = client.get(URL, {"q": raw.encode("utf-8", "surrogatepass")})
    assert answer.status_code == 200
    assert b"<script>alert" not in answer.content


@pytest.mark.parametrize(
    "query",
    [
        "q=%ff%fe",
        "q=%00",
        "q=%",
        "q=hamnen&typ=%ff",
        "q=hamnen&typ=finns-inte",
        "q=hamnen&typ=",
        "q=hamnen&typ=sidor&typ=evenemang",
        "q=hamnen&sida=0",
        "q=hamnen&sida=-1",
        "q=hamnen&sida=tv%C3%A5",
        "q=hamnen&sida=99999999999999999999",
        f"q=hamnen&sida={'9' * 5000}",
        "q=hamnen&sida=1e3",
        "q=hamnen&sida=%00",
        "q=hamnen&sida=&sida=",
        "q[]=hamnen",
        "q=a&q=hamnen",
        "&&&===",
    ],
)
def test_any_parameters_answer_200(client, harbour, query):
    assert client.get(f"{URL}?{query}").status_code == 200


def test_the_result_says_how_many_and_marks_the_words_in_escaped_text(client, harbour):
    page = client.get(URL, {"q": "hamnen"}).content.decode()
    assert "1 träff på hamnen" in page
    assert "<mark>Hamnen</mark></a>" in page
    assert "Om <mark>hamnen</mark> &amp; &lt;b&gt;båtarna&lt;/b&gt;." in page


def test_a_word_in_the_body_shows_the_piece_around_it(client, home):
    TextPageFactory(intro="En ingress.", body=[("text", "<p>Här finns en brygga.</p>")])
    page = client.get(URL, {"q": "brygga"}).content.decode()
    assert "Här finns en <mark>brygga</mark>." in page


def test_a_result_says_its_type_and_where_it_stands(client, home):
    parent = TextPageFactory(title="Om oss")
    TextPageFactory(title="Skylt", parent=parent)
    page = client.get(URL, {"q": "skylt"}).content.decode()
    assert 'Sida <span aria-hidden="true">›</span> Om oss</p>' in page


def test_a_series_says_the_day_of_its_next_date(client, home):
    began = timezone.localdate() - datetime.timedelta(days=8)
    EventFactory(title="Skylt", starts_on=began, rule="FREQ=DAILY;INTERVAL=10;COUNT=3")
    shown = client.get(URL, {"q": "skylt"}).context["results"]
    assert [result.day for result in shown] == [began + datetime.timedelta(days=10)]


def test_an_event_says_its_day_and_not_its_section(client, home):
    EventFactory(title="Skylt")
    page = client.get(URL, {"q": "skylt"}).content.decode()
    assert (
        '<p class="eyebrow">Evenemang · <time datetime="2099-03-02">2 mars 2099</time></p>' in page
    )


def test_an_ambassador_found_by_name_says_only_what_is_consented_to(client, home):
    person = AmbassadorFactory(title="Exempel Hamn", intro="Mina ord", headline="Kaféägare")
    ConsentFactory(ambassador=person, valid_until="2099-01-01")
    assert "Kaféägare" in client.get(URL, {"q": "hamn"}).content.decode()
    assert "Mina ord" not in client.get(URL, {"q": "hamn"}).content.decode()


def test_a_result_does_not_name_a_page_above_that_is_not_public(client, home):
    parent = TextPageFactory(title="Hemlig avdelning")
    TextPageFactory(title="Skylt", parent=parent)
    parent.unpublish()
    page = client.get(URL, {"q": "skylt"}).content.decode()
    assert "1 träff" in page
    assert "Hemlig avdelning" not in page


def test_a_search_is_answered_at_an_address_of_no_site_too(client, harbour):
    Site.objects.all().delete()
    assert "1 träff" in client.get(URL, {"q": "hamnen"}).content.decode()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_titles_above_the_hits_come_with_the_menu(client, home, rows):
    for number in range(rows):
        section = TextPageFactory(title=f"Avdelning {number}", parent=TextPageFactory())
        TextPageFactory(title="Skylt", parent=section)
    client.get(URL, {"q": "skylt"})
    with CaptureQueriesContext(connection) as asked:
        page = client.get(URL, {"q": "skylt"}).content.decode()
    # Words, hits, contents, site, menu, contact.
    assert (page.count("</span> Avdelning"), len(asked)) == (rows, 6)


def test_types_are_offered_with_counts_and_the_chosen_one_is_told(client, home):
    TextPageFactory(title="Skylt")
    EventFactory(title="Skylt")
    answer = client.get(URL, {"q": "skylt", "typ": "evenemang"})
    page = answer.content.decode()
    assert "1 träff på skylt bland evenemang" in page
    kinds = answer.context["choices"].facets[0].options
    assert [(one.value, one.count, one.chosen) for one in kinds] == [
        ("", 2, False),
        ("evenemang", 1, True),
        ("sidor", 1, False),
    ]


def test_a_type_without_hits_points_to_the_other_types(client, harbour):
    page = client.get(URL, {"q": "hamnen", "typ": "evenemang"}).content.decode()
    assert "Inga träffar på hamnen bland evenemang" in page
    assert "Visa alla 1 träffar" not in page
    assert "Visa träffen" in page


def test_more_than_ten_hits_are_paged_and_links_keep_words_and_type(client, home):
    for _ in range(11):
        TextPageFactory(title="Skylt & båt")
    first = client.get(URL, {"q": "skylt & båt", "typ": "sidor"})
    assert len(first.context["results"]) == 10
    assert "?q=skylt%20%26%20b%C3%A5t&amp;typ=sidor&amp;sida=2" in first.content.decode()
    assert len(client.get(URL, {"q": "skylt", "sida": "2"}).context["results"]) == 1
    assert len(client.get(URL, {"q": "skylt", "sida": "99"}).context["results"]) == 1


def test_no_hits_help_on(client, home):
    front = home_page()
    front.example_searches = "lokal, mark"
    front.save()
    TextPageFactory(title="Investera", show_in_menus=True)
    ContactPointFactory(name="Exempel: lots", email="lots@exempel.se", is_main=True)
    page = client.get(URL, {"q": "finnsinte"}).content.decode()
    assert "Inga träffar på finnsinte" in page
    assert '<a href="/sok/?q=lokal">lokal</a>' in page
    assert "Eller gå direkt till" in page
    assert "mailto:lots@exempel.se" in page


def test_a_search_without_a_word_says_so_and_an_empty_one_does_not(client, home):
    assert "Skriv minst ett ord" in client.get(URL, {"q": "***"}).content.decode()
    page = client.get(URL).content.decode()
    assert "Skriv minst ett ord" not in page
    assert "Inga träffar" not in page


def test_the_field_keeps_what_was_typed_and_says_when_it_was_too_much(client, harbour):
    page = client.get(URL, {"q": '"hamnen" ' * 20}).content.decode()
    assert 'value="&quot;hamnen&quot;' in page
    assert "högst tio ord" in page


def test_search_engines_are_told_not_to_store_results(client, home):
    assert '<meta name="robots" content="noindex">' in client.get(URL).content.decode()


def test_the_page_sets_no_cookie_and_does_not_vary_on_one(client, harbour):
    answer = client.get(URL, {"q": "hamnen"})
    assert not answer.cookies
    assert "Cookie" not in answer.get("Vary", "")


def test_the_page_is_only_read(client, home):
    assert client.post(URL, {"q": "hamn"}).status_code == 405
    assert client.head(URL).status_code == 200


def one_of_each(title):
    person = AmbassadorFactory(title=title, place=PlaceFactory())
    for field in ("namn", "egna-ord", "ort", "portratt"):
        ConsentFactory(ambassador=person, field=field)
    for factory in (EventFactory, InitiativeFactory, NewsFactory, OrganisationFactory):
        factory(title=title)
    parent = TextPageFactory()
    TextPageFactory(title=title, parent=parent)


@pytest.mark.parametrize("rounds", [1, 3])
def test_the_queries_do_not_grow_with_the_hits(client, home, rounds, django_assert_num_queries):
    for _ in range(rounds):
        one_of_each("Skylt")
    client.get(URL, {"q": "skylt", "ordning": "nyast"})
    cache.clear()
    with django_assert_num_queries(7):
        client.get(URL, {"q": "skylt", "ordning": "nyast"})


def test_the_address_is_the_one_in_links(home):
    assert reverse("search") == URL
