"""An editor publishes an event through the desk's own forms; visitors and calendars have it at once."""

import datetime
import re

import pytest

from .desk import feed, open_new, publish

TITLE = "Exempel: frukostmöte i hamnen"
DAY = datetime.date.today() + datetime.timedelta(days=9)  # noqa: DTZ011  the editor's own calendar
FIELDS = {
    "title": TITLE,
    "intro": "Frukost och samtal.",
    "starts_on": DAY.isoformat(),
    "start_time": "07:30",
    "end_time": "09:00",
    "responsible": "Kommunledningskontoret",
    "deputy": "Näringslivsverksamheten",
    "review_date": DAY.isoformat(),
}
# Wagtail compares with the form as it stood two seconds after it was shown; a test writes faster,
# and may ask before Wagtail's script has run at all.
WATCHED = """() => window.wagtail?.app?.getControllerForElementAndIdentifier(
    document.querySelector("[data-edit-form]"), "w-unsaved")?.initialFormData"""

SAVED = """() => window.wagtail?.app?.getControllerForElementAndIdentifier(
    document.querySelector("[data-edit-form]"), "w-unsaved")?.hasEditsValue === false"""


def leave_the_picker(page):
    """To another field: the picker opens a moment after its field is reached, also after Escape."""
    page.locator("[name=title]").focus()


@pytest.fixture
def published(editor, site):
    assert TITLE not in feed(site)
    open_new(editor.page, "Evenemang", "evenemang")
    for name, value in FIELDS.items():
        editor.page.locator(f"[name={name}]").fill(value)
    leave_the_picker(editor.page)
    publish(editor.page)


@pytest.mark.usefixtures("published")
def test_a_published_event_is_in_the_list_and_in_the_feed(site, visit):
    visitor = visit()
    visitor.go("/kalender/")
    visitor.page.get_by_role("link", name=TITLE).click()
    assert visitor.page.get_by_role("heading", level=1).inner_text() == TITLE
    assert "kl. 7.30–9.00" in visitor.page.locator("main").inner_text().replace("\xa0", " ")
    assert visitor.axe() == []
    entry = next(part for part in feed(site).split("BEGIN:VEVENT") if TITLE in part)
    assert re.search(rf"DTSTART;TZID=Europe/Stockholm:{DAY:%Y%m%d}T073000", entry)


def test_the_preview_shows_the_page_as_visitors_get_it(editor):
    page = editor.page
    page.goto("/admin/evenemang/")
    page.locator("main tbody a").first.click()
    title = page.locator("[name=title]").input_value()
    page.get_by_role("button", name="Växla förhandsgranskning").click()
    preview = page.frame_locator("#w-preview-iframe")
    preview.get_by_role("heading", level=1).filter(has_text=title).wait_for()


def test_the_checker_tells_in_swedish_what_is_wrong_until_it_is_mended(editor):
    page = editor.page
    open_new(page, "Nyheter", "nyhet")
    page.wait_for_function(WATCHED)
    page.locator("[name=title]").fill("Exempel: en rubrik för mycket")
    page.locator("[name=intro]").fill("En ingress.")
    page.get_by_role("button", name="Lägg till ett block").first.click()
    page.get_by_role("option", name="Rubrik", exact=True).click()
    page.locator("[name=body-0-value-text]").fill("Så gjorde vi")
    level = page.locator("[name=body-0-value-level]")
    level.select_option(label="Underrubrik")
    page.get_by_role("button", name="Växla kontroller").click()
    fault = page.locator("[data-side-panel=checks]").get_by_text("Rubrikerna hoppar över en nivå")
    fault.wait_for()
    page.wait_for_url("**/edit/**")  # the first draft is stored
    page.wait_for_function(SAVED)
    level.select_option(label="Rubrik")
    fault.wait_for(state="detached")


# The last moment before Wagtail takes the whole form for saved.
TYPE_AS_THE_DRAFT_ARRIVES = """() => addEventListener("w-autosave:success", () => {
    document.querySelector("[name=intro]").value = "Exempel: skrivet i sista stund."
}, {capture: true, once: true})"""


def is_draft(response):
    return response.request.method == "POST" and "/edit/" in response.url


def open_a_news_item(page):
    page.goto("/admin/nyheter/")
    page.locator("main tbody a").first.click()
    page.locator("[name=intro]").wait_for()


def as_stored(page):
    """The intro that the desk shows when the page is opened anew."""
    page.wait_for_function(SAVED)
    page.reload()
    return page.locator("[name=intro]").input_value()


def test_what_is_typed_while_a_draft_is_stored_is_stored_next(editor):
    page = editor.page
    open_a_news_item(page)
    page.wait_for_function(WATCHED)
    page.evaluate(TYPE_AS_THE_DRAFT_ARRIVES)
    with page.expect_response(is_draft):
        page.locator("[name=intro]").fill("Exempel: skrivet först.")
    page.wait_for_function("() => document.querySelector('[name=intro]').value.endsWith('stund.')")
    assert as_stored(page) == "Exempel: skrivet i sista stund."


def test_what_is_typed_before_the_form_is_watched_is_stored(editor):
    page = editor.page
    open_a_news_item(page)
    with page.expect_response(is_draft):
        page.locator("[name=intro]").press_sequentially("Genast: ")
    assert as_stored(page).startswith("Genast: ")


def is_first_draft(request):
    return (
        request.method == "POST" and "json" in request.headers["accept"] and "/add/" in request.url
    )


def test_publishing_waits_for_the_first_draft_on_its_way(editor):
    page = editor.page
    open_new(page, "Nyheter", "nyhet")
    page.wait_for_function(WATCHED)
    # Takes longer to come back than somebody needs to find the button.
    page.route("**/add/**", lambda route: late(page, route))
    for name in ("title", "intro", "responsible", "deputy"):
        page.locator(f"[name={name}]").fill("Exempel: genast ut")
    page.locator("[name=review_date]").fill(DAY.isoformat())
    leave_the_picker(page)
    with page.expect_request(is_first_draft):
        pass
    page.get_by_role("button", name="Fler åtgärder").last.click()
    page.get_by_role("button", name="Publicera", exact=True).click()
    page.locator(".messages .success").wait_for()
    row = page.get_by_role("row").filter(has_text="Exempel: genast ut")
    assert "Publicerad" in row.inner_text()  # one row, or it would be refused as ambiguous


def late(page, route):
    if is_first_draft(route.request):
        answer = route.fetch()
        page.wait_for_timeout(2000)
        route.fulfill(response=answer)
    else:
        route.continue_()


def test_no_picker_opens_for_a_field_that_was_left(editor):
    page = editor.page
    open_new(page, "Evenemang", "evenemang")
    opened = page.locator(".xdsoft_datetimepicker").filter(visible=True)
    for name in ("starts_on", "start_time", "end_time", "title"):  # faster than a picker opens
        page.locator(f"[name={name}]").focus()
    page.wait_for_timeout(300)
    assert opened.count() == 0
    page.locator("[name=starts_on]").focus()
    opened.wait_for()


def test_a_flat_list_hides_none_of_its_rows(editor):
    editor.go("/admin/insatser/")
    rows = editor.page.locator(".result-list")
    assert rows.evaluate("list => list.scrollHeight - list.clientHeight") == 0


def test_a_flat_list_hides_none_of_its_columns(editor):
    for name in ("initiativ", "investeringar", "evenemang", "ambassadorer", "organisationer"):
        editor.page.goto(f"/admin/{name}/")
        rows = editor.page.locator(".result-list")
        assert rows.evaluate("e => e.scrollWidth <= e.clientWidth"), name


def test_boxes_to_tick_stand_beside_each_other(editor):
    editor.go("/admin/insatser/")
    editor.page.get_by_role("link", name="Servicegaranti", exact=True).click()
    tops = [editor.page.locator(f"#id_tracks_{at}").bounding_box()["y"] for at in (0, 1)]
    assert tops[0] == tops[1]
