"""An editor makes "every last Tuesday except July", sees its dates at once, and changes two of them."""

import calendar
import datetime

import pytest

from mysite.templatetags.swedish import swedish_date

from .desk import feed, log_in, open_new, publish

TITLE = "Exempel: nätverk på tisdagar"
YEAR = datetime.date.today().year + 1  # noqa: DTZ011  the editor's own calendar
FIELDS = {
    "title": TITLE,
    "intro": "Vi möts sista tisdagen i månaden.",
    "starts_on": f"{YEAR}-01-01",
    "start_time": "07:30",
    "end_time": "09:00",
    "responsible": "Kommunledningskontoret",
    "deputy": "Näringslivsverksamheten",
    "review_date": f"{YEAR}-12-31",
}


def last_tuesday(month):
    days = calendar.Calendar().itermonthdates(YEAR, month)
    return max(day for day in days if day.month == month and day.weekday() == calendar.TUESDAY)


def choose_the_rule(page):
    page.locator("[name=rule]").select_option(label="Varje månad på en viss veckodag")
    page.get_by_label("Vilken i månaden").select_option(label="sista")
    page.get_by_label("Veckodag", exact=True).select_option(label="tisdag")
    page.get_by_label("Till och med").fill(f"31 december {YEAR}")
    page.keyboard.press("Escape")  # the date picker
    page.get_by_label("juli", exact=True).press("Space")  # wherever the page has come to rest


def change(page, number, day, **fields):
    page.get_by_role("button", name="Lägg till ändrat datum").click()
    page.locator(f"[name=date_changes-{number}-original_on]").fill(day.isoformat())
    page.keyboard.press("Escape")
    for name, value in fields.items():
        field = page.locator(f"[name=date_changes-{number}-{name}]")
        if name == "status":
            field.select_option(label=value)
        else:
            field.fill(value)
            page.keyboard.press("Escape")


@pytest.fixture
def seen(editor):
    """What the editor reads of the dates before anything is published."""
    page = editor.page
    open_new(page, "Evenemang", "evenemang")
    assert not page.get_by_label("Till och med").is_visible()
    for name, value in FIELDS.items():
        page.locator(f"[name={name}]").fill(value)
    page.keyboard.press("Escape")
    choose_the_rule(page)
    page.locator("[data-recurrence-result]").get_by_text("utom juli").wait_for()
    change(page, 0, last_tuesday(2), status="Inställt", note="Lokalen är upptagen.")
    moved = last_tuesday(3) + datetime.timedelta(days=1)
    page.get_by_role("button", name=f"Ändra {last_tuesday(3).day} mars {YEAR}").click()
    page.locator("[name=date_changes-1-starts_on]").fill(moved.isoformat())
    page.keyboard.press("Escape")
    page.locator("[data-recurrence-result]").get_by_text("Ändrad tid").wait_for()
    return page.locator("[data-recurrence-result]").inner_text().replace("\xa0", " ")


def test_the_dates_are_seen_at_once_and_reach_list_and_calendars(editor, seen, site, visit):
    said = f"Varje sista tisdag i månaden, utom juli, till och med 31 december {YEAR}: 11 datum"
    assert said in seen
    assert f"tisdag {last_tuesday(2).day} februari {YEAR} kl. 7.30–9.00 Inställt" in seen
    new_day = last_tuesday(3) + datetime.timedelta(days=1)
    assert f"onsdag {swedish_date(new_day)} kl. 7.30–9.00 Ändrad tid" in seen
    publish(editor.page)

    visitor = visit()
    visitor.go("/kalender/?ord=tisdagar")
    visitor.page.get_by_role("link", name=TITLE).first.click()
    assert visitor.page.get_by_role("heading", level=1).inner_text() == TITLE
    assert visitor.axe() == []

    main, *changed = [part for part in feed(site).split("BEGIN:VEVENT") if TITLE in part]
    zone = "TZID=Europe/Stockholm"
    assert f"DTSTART;{zone}:{last_tuesday(1):%Y%m%d}T073000" in main
    assert "FREQ=MONTHLY" in main
    assert "BYDAY=-1TU" in main
    assert f"EXDATE;{zone}:{last_tuesday(7):%Y%m%d}T073000" in main
    cancelled, moved = changed
    assert f"RECURRENCE-ID;{zone}:{last_tuesday(2):%Y%m%d}T073000" in cancelled
    assert "STATUS:CANCELLED" in cancelled
    assert f"RECURRENCE-ID;{zone}:{last_tuesday(3):%Y%m%d}T073000" in moved
    assert f"DTSTART;{zone}:{new_day:%Y%m%d}T073000" in moved


def test_the_plan_is_read_on_a_phone(visit):
    visitor = log_in(visit(width=390))
    visitor.go("/admin/planering/")
    assert visitor.page.locator(".plan__week").count() == 13
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert visitor.axe() == []
