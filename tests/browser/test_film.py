"""A film elsewhere is not asked for until the visitor says so."""

from urllib.parse import urlsplit

import pytest


@pytest.fixture
def at_a_film(site, visit):
    """A visitor at the demo's page with a film; whatever is asked of other sites goes nowhere."""

    def arrive(**wishes):
        visitor = visit(**wishes)
        visitor.context.route(lambda url: not url.startswith(site.url), lambda route: route.abort())
        visitor.go(site.addresses["film"])
        return visitor

    return arrive


def elsewhere(visitor, site):
    return {urlsplit(url).hostname for url in visitor.requested if not url.startswith(site.url)}


def test_nothing_is_asked_elsewhere_before_the_click_and_only_the_player_after(at_a_film, site):
    visitor = at_a_film()
    button = visitor.page.get_by_role("button", name="Visa filmen här")
    button.scroll_into_view_if_needed()
    visitor.page.wait_for_load_state("networkidle")
    assert elsewhere(visitor, site) == set()
    button.click()
    visitor.page.locator("iframe.film__frame").wait_for()
    assert elsewhere(visitor, site) == {"player.vimeo.com"}


def test_without_a_script_there_is_a_link(at_a_film):
    page = at_a_film(javascript=False).page
    assert page.get_by_role("link", name="Öppna filmen hos").is_visible()
    assert not page.get_by_role("button", name="Visa filmen här").is_visible()
