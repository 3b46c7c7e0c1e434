"""The page *Prenumerera* and the list that partners embed."""

import datetime
from html import unescape
from urllib.parse import quote

import pytest
from django.core.exceptions import ValidationError

from events import qr
from events.status import EventStatus
from tests.factories import ArenaFactory, EventFactory, PlaceFactory

PAGE = "/kalender/prenumerera/"
EMBEDDED = "/kalender/badda-in/"
QUERY = "arena=frukostmote&ort=askersund"


@pytest.fixture
def breakfast(home):
    arena = ArenaFactory(slug="frukostmote", name="Frukostmöte")
    places = [
        PlaceFactory(slug="askersund", name="Askersund"),
        PlaceFactory(name="Åmmeberg", slug="b"),
    ]
    return EventFactory(title="Frukost", arena=arena, places=places)


def html_of(client, address):
    return client.get(address).content.decode()


def test_it_says_in_words_what_one_gets(client, breakfast):
    html = html_of(client, f"{PAGE}?{QUERY}&ort=b")
    assert "<dt>Arena</dt><dd>Frukostmöte</dd>" in html
    assert "<dt>Ort</dt><dd>Askersund eller Åmmeberg</dd>" in html
    assert "Just nu finns det 1 framöver." in html
    assert "Alla evenemang i kalendern." in html_of(client, PAGE)


def test_every_way_leads_to_the_feed_of_the_choice(client, breakfast):
    html = unescape(html_of(client, f"{PAGE}?{QUERY}"))
    address = f"http://localhost/kalender.ics?{QUERY}"
    webcal = address.replace("http", "webcal")
    assert f'href="{webcal}"' in html
    assert f"cid={quote(webcal, safe='')}" in html
    for host in ("outlook.office.com", "outlook.live.com"):
        start = f"https://{host}/owa?path=%2Fcalendar%2Faction%2Fcompose&rru=addsubscription"
        assert f"{start}&url={quote(address, safe='')}&name=" in html
    assert f'readonly value="{address}"' in html
    assert f'href="http://localhost/kalender.atom?{QUERY}"' in html
    assert f'href="http://localhost/kalender.json?{QUERY}"' in html
    assert 'alt="QR-kod' in html


def test_the_qr_code_is_drawn_here_and_is_a_picture_that_the_policy_lets_through():
    assert qr.picture("http://localhost/kalender/prenumerera/").startswith("data:image/svg+xml")


@pytest.mark.parametrize("path", ["/kalender/", "/kalender/arkiv/", "/kalender/manad/2099/3/"])
def test_every_face_of_the_calendar_leads_there_with_its_choice(client, breakfast, path):
    html = unescape(html_of(client, f"{path}?ort=askersund&arena=frukostmote&sida=1"))
    assert f'href="{PAGE}?{QUERY}"' in html
    assert f'type="text/calendar" title="Mötesplats Askersund: Frukostmöte, Askersund" href="http://localhost/kalender.ics?{QUERY}"' in html  # fmt: skip
    assert f'type="application/atom+xml" title="Mötesplats Askersund: Frukostmöte, Askersund" href="http://localhost/kalender.atom?{QUERY}"' in html  # fmt: skip


def code_in(html):
    """What one would paste: the text of the field."""
    field = html.partition('<textarea id="inbaddningskod"')[2].partition(">")[2]
    return unescape(field.partition("</textarea>")[0])


def test_the_code_to_embed_shows_the_choice(client, breakfast):
    code = code_in(html_of(client, f"{PAGE}?{QUERY}"))
    assert code.startswith(
        '<iframe src="http://localhost/kalender/badda-in/?arena=frukostmote&amp;'
    )
    assert 'title="Mötesplats Askersund: Frukostmöte, Askersund"' in code


def test_hostile_words_are_only_text_in_the_code_that_a_partner_pastes(client, breakfast):
    hostile = quote('"><script>alert(1)</script>')
    html = html_of(client, f"{PAGE}?ord={hostile}")
    assert "<script>" not in html
    code = code_in(html)
    assert "<script>" not in code
    assert code.count("<") == 2


def test_a_year_of_no_events_says_so(client, breakfast):
    breakfast.delete()
    assert "Just nu finns det inget framöver." in html_of(client, PAGE)


def test_the_embedded_list_opens_its_links_in_the_whole_window_and_asks_for_no_script(
    client, breakfast
):
    html = html_of(client, EMBEDDED)
    assert '<a href="http://localhost/kalender/' in html
    assert html.count("<a ") == html.count('target="_top"')
    assert "<script" not in html
    assert '<meta name="robots" content="noindex">' in html


def test_other_sites_may_frame_the_embedded_list_and_nothing_else(client, breakfast):
    answer = client.get(EMBEDDED)
    assert "frame-ancestors *" in answer["Content-Security-Policy"]
    assert "X-Frame-Options" not in answer
    for path in ("/kalender/", PAGE, breakfast.url, "/kalender/badda-in-2/", f"{EMBEDDED}x/"):
        answer = client.get(path)
        assert "frame-ancestors 'self'" in answer["Content-Security-Policy"], path
        assert answer["X-Frame-Options"] == "SAMEORIGIN", path


@pytest.mark.parametrize(
    ("number", "rows"),
    [
        *(("1", 1), ("3", 3), ("50", 12), ("0", 1), ("-1", 10), ("", 10), ("x", 10), ("%00", 10)),
        *(("9" * 5000, 10), ("51", 12), ("²", 10), ("1.5", 10)),
    ],
)
def test_the_number_of_rows_is_what_the_address_says_within_bounds(client, home, number, rows):
    for _ in range(12):
        EventFactory()
    assert html_of(client, f"{EMBEDDED}?antal={number}").count('class="row"') == rows


def test_the_embedded_list_shows_the_choice_the_next_date_of_a_series_and_what_is_off(
    client, breakfast
):
    breakfast.rule = "FREQ=WEEKLY;COUNT=3"
    breakfast.save_revision().publish()
    EventFactory(title="Inställd träff", status=EventStatus.CANCELLED)
    html = html_of(client, EMBEDDED)
    assert html.count("Frukost<") == 1
    assert "?datum=2099-03-02" in html
    assert "Varje måndag" in html
    assert "Inställt" in html
    assert "Inställd träff" not in html_of(client, f"{EMBEDDED}?{QUERY}")


@pytest.mark.parametrize("slug", ["prenumerera", "badda-in"])
def test_no_event_takes_an_address_that_the_calendar_uses(breakfast, slug):
    with pytest.raises(ValidationError):
        EventFactory(slug=slug, starts_on=datetime.date(2099, 1, 1))


@pytest.mark.parametrize("count", [1, 3])
def test_the_queries_do_not_grow_with_the_events(client, home, django_assert_num_queries, count):
    for _ in range(count):
        EventFactory(arena=ArenaFactory(), rule="FREQ=WEEKLY;COUNT=3")
    for path, queries in ((PAGE, 7), (EMBEDDED, 6)):
        client.get(path)
        with django_assert_num_queries(queries):
            client.get(path)
