"""Every kind of page, on phone and desktop, in light and dark: axe finds nothing, nothing overflows."""

import pytest

from .surfaces import SURFACES, address_of

SCREENS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]
ZOOMED = 320  # CSS pixels: 1280 at 400 %, WCAG 2.2 1.4.10


@pytest.mark.parametrize("surface", SURFACES)
def test_axe_finds_nothing_and_nothing_scrolls_sideways(site, visit, surface):
    address, status = address_of(site, surface)
    visitor = visit(width=ZOOMED)
    assert visitor.go(address).status == status
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= ZOOMED
    found = {screen: visitor.turn(*screen).axe() for screen in SCREENS}
    assert found == {screen: [] for screen in SCREENS}


def test_axe_would_see_a_picture_without_words(site, visit):
    visitor = visit()
    visitor.go("/")
    visitor.page.evaluate("document.querySelector('main').append(new Image())")
    assert [fault for fault in visitor.axe() if fault.startswith("image-alt")]
