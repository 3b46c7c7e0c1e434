"""An ambassador takes the calendar into the own calendar."""

import urllib.request
from urllib.parse import urlsplit

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
    assert set(links) == {"Apple", "Google", "Outlook"}


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
