"""Somebody searches: by keyboard with suggestions, by the choices beside the hits, and without a script."""

from urllib.parse import parse_qs, urlsplit


def asked(page):
    return parse_qs(urlsplit(page.url).query)


def typed(visitor, text, address="/sok/"):
    """The search field with this typed into it, and its suggestions open."""
    visitor.go(address)
    field = visitor.page.get_by_role("combobox").first
    field.press_sequentially(text)
    visitor.page.get_by_role("option").first.wait_for()
    return field


def test_a_suggestion_is_chosen_by_keyboard(visit):
    visitor = visit()
    field, page = typed(visitor, "fruk"), visitor.page
    assert field.get_attribute("aria-expanded") == "true"
    assert field.get_attribute("aria-activedescendant") is None
    assert visitor.axe() == []
    field.press("ArrowDown")
    option = page.locator("[role=option][aria-selected=true]")
    assert option.get_attribute("id") == field.get_attribute("aria-activedescendant")
    assert field.input_value() == "fruk"
    assert visitor.axe() == []
    title = option.inner_text()
    field.press("Enter")
    page.wait_for_url("**/sok/?q=*")
    assert asked(page)["q"] == [title]
    assert visitor.complaints == []


def test_the_suggestions_go_round_and_escape_closes_them_before_it_empties_the_field(visit):
    visitor = visit()
    field, page = typed(visitor, "fruk"), visitor.page
    last = page.get_by_role("option").last.get_attribute("id")
    field.press("ArrowUp")
    assert field.get_attribute("aria-activedescendant") == last
    field.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") is None
    field.press("ArrowDown")
    field.press("Home")
    assert field.get_attribute("aria-activedescendant") is None
    field.press("Escape")
    assert field.get_attribute("aria-expanded") == "false"
    assert field.input_value() == "fruk"
    field.press("ArrowDown")
    assert field.get_attribute("aria-expanded") == "true"
    field.press("Tab")
    assert field.get_attribute("aria-expanded") == "false"


def test_the_number_is_said_and_a_suggestion_is_large_enough_for_a_finger(visit):
    visitor = visit(width=390)
    typed(visitor, "fruk", "/")
    page = visitor.page
    said = page.locator("form[data-suggestions] [role=status]").inner_text()
    assert said.endswith("förslag. Välj med piltangenterna.")
    option = page.get_by_role("option").first
    assert option.bounding_box()["height"] >= 44
    option.click()
    page.wait_for_url("**/sok/?q=*")


def test_who_types_on_while_an_answer_is_on_its_way_gets_the_next(visit):
    visitor = visit()
    visitor.go("/sok/")
    page, field = visitor.page, visitor.page.get_by_role("combobox")
    page.route("**/forslag/?q=fr", lambda _: None)  # never answers
    with page.expect_request("**/forslag/?q=fr"):
        field.press_sequentially("fr")
    field.press_sequentially("u")
    page.get_by_role("option").first.wait_for()


def test_nothing_is_asked_for_one_letter(visit):
    visitor = visit()
    visitor.go("/sok/")
    visitor.page.get_by_role("combobox").press_sequentially("f")
    visitor.page.wait_for_timeout(500)
    assert not [url for url in visitor.requested if "/forslag/" in url]


def test_the_hits_follow_the_choices(visit):
    visitor = visit()
    visitor.go("/sok/?q=askersund")
    page = visitor.page
    page.get_by_role("radio", name="Evenemang").check()
    page.locator(".chip", has_text="Evenemang").wait_for()
    assert page.get_by_role("radio", name="Evenemang").is_checked()
    assert asked(page) == {"q": ["askersund"], "typ": ["evenemang"]}
    page.get_by_label("Ordning").select_option("Nyast")
    page.wait_for_url("**ordning=nyast")
    page.locator(".chip", has_text="Evenemang").click()
    page.wait_for_url("**/sok/?q=askersund&ordning=nyast")
    assert visitor.complaints == []


def test_a_day_that_is_none_is_told_of_where_it_was_written(visit):
    visitor = visit()
    visitor.go("/sok/?q=frukost")
    field = visitor.page.get_by_label("Från och med")
    field.fill("31 feb 2026")
    field.press("Enter")
    visitor.page.locator("#sok-fran[aria-invalid=true]").wait_for()
    assert visitor.page.locator("#sok-fran-fel").is_visible()
    assert field.evaluate("e => e === document.activeElement")
    assert field.input_value() == "31 feb 2026"
    assert visitor.axe() == []
    field.fill("1 februari 2026")
    field.press("Enter")
    visitor.page.locator("#sok-fran[aria-invalid=true]").wait_for(state="detached")


def test_without_a_script_all_is_reached(visit):
    visitor = visit(javascript=False)
    visitor.go("/sok/")
    page = visitor.page
    assert page.get_by_role("combobox").count() == 0
    page.get_by_label("Vad letar du efter?").fill("askersund")
    page.get_by_role("button", name="Sök").click()
    page.get_by_role("radio", name="Evenemang").check()
    page.get_by_role("textbox", name="Från och med").fill("1 januari 2020")
    page.get_by_role("button", name="Visa").click()
    page.locator(".chip").nth(1).wait_for()
    assert page.locator(".chip").count() == 2
    chosen = asked(page)
    assert (chosen["typ"], chosen["fran"]) == (["evenemang"], ["1 januari 2020"])
    feed = page.get_by_role("link", name="Följ den här sökningen").get_attribute("href")
    assert feed == "/sok/atom/?q=askersund&typ=evenemang&fran=2020-01-01"
