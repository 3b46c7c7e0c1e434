"""A visitor looks for initiatives that are under way, with a script and without one."""

import re

import pytest

LIST = "/initiativ/"
CHOICE = "Pågår"


@pytest.fixture
def at_the_list(visit):
    def arrive(**wishes):
        visitor = visit(**wishes)
        visitor.go(LIST)
        return visitor

    return arrive


def rows(page):
    return page.locator(".results .row").count()


def heading(page):
    return page.locator(".results h2").inner_text()


def choose(page, name=CHOICE):
    page.get_by_role("checkbox", name=name).check()
    page.locator(".chip", has_text=name).wait_for()


def test_the_list_follows_a_choice_in_place(at_the_list):
    visitor = at_the_list()
    page, before = visitor.page, heading(visitor.page)
    page.evaluate("window.stayed = true")
    choose(page)
    assert page.evaluate("window.stayed")
    assert "lage=pagar" in page.url
    assert heading(page) != before
    assert page.get_by_role("status").inner_text() == heading(page)
    assert page.get_by_role("checkbox", name=CHOICE).evaluate("e => e === document.activeElement")
    assert visitor.axe() == []


def test_the_back_button_takes_the_choice_back(at_the_list):
    page = at_the_list().page
    before = heading(page)
    choose(page)
    page.go_back()
    page.locator(".chip").wait_for(state="detached")
    assert page.url.endswith(LIST)
    assert heading(page) == before
    assert not page.get_by_role("checkbox", name=CHOICE).is_checked()


def test_the_address_alone_gives_the_same_list(at_the_list, visit):
    page = at_the_list().page
    choose(page)
    other = visit()
    other.go(page.url)
    assert heading(other.page) == heading(page)
    assert rows(other.page) == rows(page)


def test_without_a_script_the_button_gives_the_same_list(at_the_list):
    visitor = at_the_list(javascript=False)
    page, before = visitor.page, heading(visitor.page)
    page.get_by_role("checkbox", name=CHOICE).check()
    page.get_by_role("button", name="Visa", exact=True).click()
    assert "lage=pagar" in page.url
    assert heading(page) != before
    assert re.fullmatch(r"\d+ av \d+ initiativ", heading(page))
    page.get_by_role("link", name=re.compile(f"Ta bort {CHOICE}")).click()
    assert heading(page) == before


def test_without_a_script_going_back_ticks_what_the_list_shows(at_the_list):
    """As when the browser reads the page anew: one that it has kept whole is as it was left."""
    page = at_the_list(javascript=False).page
    page.get_by_role("checkbox", name=CHOICE).check()
    page.get_by_role("button", name="Visa", exact=True).click()
    page.go_back()
    assert page.url.endswith(LIST)
    assert not page.get_by_role("checkbox", name=CHOICE).is_checked()


def test_on_a_phone_the_choices_are_folded_away_and_open(at_the_list):
    visitor = at_the_list(width=390)
    box = visitor.page.get_by_role("checkbox", name=CHOICE)
    assert not box.is_visible()
    visitor.page.locator("summary", has_text="Filtrera").click()
    choose(visitor.page)
    assert visitor.axe() == []


UNDER_BUTTON = """() => {
    const field = document.activeElement.getBoundingClientRect();
    const button = document.querySelector(".filters__submit").getBoundingClientRect();
    return field.top < button.bottom && button.top < field.bottom;
}"""


@pytest.mark.parametrize("javascript", [True, False])
def test_on_a_phone_the_button_stays_in_sight_and_covers_no_choice_that_has_focus(
    at_the_list, javascript
):
    page = at_the_list(width=390, javascript=javascript).page
    page.locator(".filters summary").click()
    assert page.get_by_role("checkbox").count() > 20
    button = page.get_by_role("button", name="Visa")
    box = button.bounding_box()
    assert box["y"] + box["height"] <= page.viewport_size["height"]
    page.get_by_role("checkbox").first.focus()
    for _ in range(20):
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.type") == "checkbox"
        assert not page.evaluate(UNDER_BUTTON)
