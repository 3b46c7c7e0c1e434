"""An ambassador takes the calendar into the own calendar."""

import urllib.request
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

import pytest

MORE = "Fler sätt att prenumerera"
EVENT = "Frukostmöte: öppet när andra har stängt"


def test_the_box_offers_each_calendar_the_same_address(visit, site):
    visitor = visit()
    visitor.go("/kalender/")
    box = visitor.page.locator(".subscribe")
    address = box.get_by_label("Adress för andra kalendrar").input_value()
    assert urlsplit(address).path == "/kalender.ics"
    webcal = address.replace("http://", "webcal://")
    links = {link.inner_text(): link.get_attribute("href") for link in box.locator("a").all()}
    assert links["Apple"] == webcal
    assert set(links) == {"Apple", "Google", "Outlook", MORE}


def test_the_box_follows_a_choice_and_its_button_copies_the_new_address(visit):
    visitor = visit()
    page = visitor.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visitor.go("/kalender/")
    page.get_by_role("checkbox", name="Frukostmöte").check()
    page.locator(".chip", has_text="Frukostmöte").wait_for()
    box = page.locator(".subscribe")
    address = box.get_by_label("Adress för andra kalendrar").input_value()
    assert urlsplit(address).query == "arena=frukostmote"
    box.get_by_role("button", name="Kopiera adress").click()
    box.get_by_text("Kopierad").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == address
    box.get_by_role("link", name=MORE).click()
    assert urlsplit(page.url).query == "arena=frukostmote"
    page.get_by_role("button", name="Kopiera koden").click()
    page.get_by_text("Kopierad").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").startswith("<iframe src=")


def test_without_a_script_there_is_no_button_that_does_nothing(visit):
    visitor = visit(javascript=False)
    visitor.go("/kalender/prenumerera/")
    assert visitor.page.get_by_role("button", name="Kopiera").count() == 0
    assert visitor.page.get_by_label("Kod att klistra in").input_value().startswith("<iframe")


@pytest.fixture
def partner(site, tmp_path):
    """Somebody else's site: another origin, with the list and the subscription page in frames."""
    frames = "".join(
        f'<iframe src="{site.url}/kalender/{address}" width="600" height="600"></iframe>'
        for address in ("badda-in/?antal=3", "prenumerera/")
    )
    (tmp_path / "index.html").write_text(frames, encoding="utf-8")
    handler = partial(SimpleHTTPRequestHandler, directory=tmp_path)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_a_partners_page_shows_the_list_and_a_link_leaves_the_frame(visit, site, partner):
    page = visit().page
    page.goto(partner)
    embedded, refused = (page.frame_locator("iframe").nth(number) for number in (0, 1))
    embedded.locator(".row").first.wait_for()
    assert embedded.locator(".row").count() == 3
    assert refused.get_by_role("heading", name="Prenumerera").count() == 0
    embedded.locator(".row a").first.click()
    page.wait_for_url(f"{site.url}/kalender/**")


def test_the_address_gives_a_calendar_without_cookies_and_unchanged_nothing(site):
    address = f"{site.url}/kalender.ics"
    with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310  loopback
        assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert answer.headers["Set-Cookie"] is None
        assert answer.read().startswith(b"BEGIN:VCALENDAR\r\n")


def test_one_event_can_be_taken_alone(visit):
    visitor = visit()
    visitor.go("/kalender/")
    # By name: what comes first depends on the day, and what is cancelled is offered to nobody.
    visitor.page.get_by_role("link", name=EVENT).first.click()
    with visitor.page.expect_download() as download:
        visitor.page.locator("a[href$='.ics']").first.click()
    assert download.value.suggested_filename.endswith(".ics")
