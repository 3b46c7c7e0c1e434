"""A visitor with a keyboard only: past the menu, through the menu, into a list, into a page."""

import pytest

MOST_STEPS = 60


def focused(page):
    """The text of what has focus."""
    return page.evaluate("(document.activeElement.innerText ?? '').trim()")


def tab_to(page, wanted):
    """Press Tab until what has focus satisfies a script's condition on ``e``."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if page.evaluate(f"(e => {wanted})(document.activeElement)"):
            return
    pytest.fail(f"Tab never reached: {wanted}")


def test_the_first_step_leads_past_the_menu(visit):
    page = visit().page
    page.goto("/initiativ/")
    page.keyboard.press("Tab")
    assert focused(page) == "Hoppa till innehållet"
    assert page.locator(".skip-link").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")


def test_menu_filter_and_page_are_reached_and_worked(visit):
    page = visit().page
    page.goto("/")
    tab_to(page, "e.closest('.menu-wide') && e.innerText.trim() === 'Initiativ'")
    page.keyboard.press("Enter")
    page.wait_for_url("**/initiativ/")
    tab_to(page, "e.matches('input[name=lage][value=pagar]')")
    page.keyboard.press("Space")
    page.locator(".chip", has_text="Pågår").wait_for()
    tab_to(page, "e.closest('.row')")
    title = focused(page)
    page.keyboard.press("Enter")
    page.wait_for_url("**/initiativ/*/")
    assert page.get_by_role("heading", level=1).inner_text() == title


def test_every_step_shows_where_it_is(visit):
    page = visit().page
    page.goto("/initiativ/")
    hidden = []
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if not page.evaluate(HAS_FOCUS_RING):
            hidden.append(focused(page))
    assert hidden == []


HAS_FOCUS_RING = """() => {
  const e = document.activeElement;
  if (e === document.body) return true;
  const style = getComputedStyle(e);
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
}"""


def test_the_phones_menu_opens_by_keyboard(visit):
    page = visit(width=390).page
    page.goto("/")
    tab_to(page, "e.matches('.menu-phone summary')")
    page.keyboard.press("Enter")
    tab_to(page, "e.closest('.menu-phone nav') && e.innerText.trim() === 'Kalender'")
    page.keyboard.press("Enter")
    page.wait_for_url("**/kalender/")
