"""What stands around every page: menu, breadcrumbs, footer, contact, staff's own bar."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories import ContactPointFactory, EventFactory, TextPageFactory


def get(client, address):
    return client.get(address).content.decode()


def test_the_menu_has_what_editors_chose_and_the_footer_the_rest(client, home):
    TextPageFactory(title="Samarbeta", show_in_menus=True)
    TextPageFactory(title="Tillgänglighet")
    header, footer = get(client, "/").split("</header>")
    assert "Samarbeta" in header
    assert "Tillgänglighet" not in header
    assert "Tillgänglighet" in footer.split("<footer")[1]


def test_the_menu_stops_at_seven(client, home):
    for number in range(9):
        TextPageFactory(title=f"Avdelning {number}", show_in_menus=True)
    header = get(client, "/").split("</header>")[0]
    assert "Avdelning 6" in header
    assert "Avdelning 7" not in header


def test_a_draft_is_neither_in_the_menu_nor_in_the_footer(client, home):
    TextPageFactory(title="Hemlig plan", live=False, show_in_menus=True)
    TextPageFactory(title="Hemlig text", live=False)
    html = get(client, "/")
    assert "Hemlig" not in html


@pytest.mark.parametrize(("address", "current"), [("/om/", "page"), ("/om/mer/", "true")])
def test_the_menu_says_where_one_is(client, home, address, current):
    about = TextPageFactory(title="Om oss", slug="om", show_in_menus=True)
    TextPageFactory(slug="mer", parent=about)
    TextPageFactory(title="Annat", slug="omvandling", show_in_menus=True)
    html = get(client, address)
    assert f'<a href="/om/" aria-current="{current}">' in html
    assert '<a href="/omvandling/">' in html


def test_breadcrumbs_lead_back_in_words_and_in_data(client, home):
    above = TextPageFactory(title="Handslaget", slug="handslaget")
    TextPageFactory(title="</script><b>", slug="lomsk", parent=above)
    html = get(client, "/handslaget/lomsk/")
    assert '<li><a href="/">Start</a></li>' in html
    assert '<li><a href="/handslaget/">Handslaget</a></li>' in html
    stored = [part.split("</script>")[0] for part in html.split('application/ld+json">')[1:]]
    crumbs = next(data for data in map(json.loads, stored) if data["@type"] == "BreadcrumbList")
    assert [item["name"] for item in crumbs["itemListElement"]][1:] == [
        "Handslaget",
        "</script><b>",
    ]


def test_breadcrumbs_of_a_page_deep_down_cost_nothing_of_their_own(client, home):
    first = TextPageFactory(title="Ett", slug="ett")
    second = TextPageFactory(title="Två", slug="tva", parent=first)
    TextPageFactory(title="Tre", slug="tre", parent=second)
    counts = []
    for address in ("/ett/", "/ett/tva/", "/ett/tva/tre/"):
        with CaptureQueriesContext(connection) as asked:
            html = get(client, address)
        counts.append(len(asked))
    assert '<li><a href="/ett/">Ett</a></li>' in html
    assert '<li><a href="/ett/tva/">Två</a></li>' in html
    assert counts[2] <= counts[1]


def test_the_front_page_has_no_breadcrumbs(client, home):
    assert "Du är här" not in get(client, "/")


def test_the_footer_has_the_main_contact_and_no_other(client, home):
    ContactPointFactory(name="Exempel: en väg in", phone="0583-00 00 00", is_main=True)
    ContactPointFactory(name="Exempel: en annan väg")
    html = get(client, "/")
    assert "Exempel: en väg in" in html
    assert 'href="tel:0583000000"' in html
    assert "en annan väg" not in html


def test_every_page_says_who_answers_for_it_and_when_it_is_read_again(client, home):
    TextPageFactory(slug="om", responsible="Kommunledningskontoret")
    html = get(client, "/om/")
    assert "Ansvarig: Kommunledningskontoret" in html
    assert "Senast ändrad" in html
    assert "Ses över senast" in html
    assert "Näringslivsverksamheten" not in html


def test_shared_links_and_search_engines_get_the_pages_own_words(client, home):
    TextPageFactory(slug="om", title="Om oss", intro='Vi & "de"')
    html = get(client, "/om/")
    assert '<link rel="canonical" href="http://localhost/om/">' in html
    assert '<meta property="og:title" content="Om oss">' in html
    assert '<meta property="og:description" content="Vi &amp; &quot;de&quot;">' in html
    assert "img/share.png" in html


@pytest.mark.parametrize("address", ["/", "/kalender/", "/finns-inte/"])
def test_a_visitor_gets_no_cookie_and_every_visitor_the_same_page(client, home, address):
    EventFactory()
    response = client.get(address)
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")


def test_staff_have_their_bar_and_visitors_do_not(client, admin_client, home):
    assert "wagtail-userbar" in get(admin_client, "/")
    client.logout()
    assert "wagtail-userbar" not in get(client, "/")


def test_the_footer_follows_only_what_there_is(client, home):
    assert "Prenumerera" not in get(client, "/")
    EventFactory()
    assert '<a href="/kalender/prenumerera/">Prenumerera på kalendern</a>' in get(client, "/")
