"""Every kind of page, on phone and desktop, in light and dark: axe finds nothing, nothing overflows."""

import pytest

from .surfaces import SURFACES, address_of

SCREENS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]
ZOOMED = 320  # CSS pixels: 1280 at 400 %, WCAG 2.2 1.4.10


@pytest.mark.parametrize("surface", SURFACES)
def test_axe_finds_nothing(site, visit, surface):
    address, status = address_of(site, surface)
    found = {}
    for width, scheme in SCREENS:
        visitor = visit(width=width, scheme=scheme)
        assert visitor.go(address).status == status
        found[width, scheme] = visitor.axe()
    assert found == {screen: [] for screen in SCREENS}


@pytest.mark.parametrize("surface", SURFACES)
def test_nothing_scrolls_sideways_at_400_percent(site, visit, surface):
    visitor = visit(width=ZOOMED)
    visitor.go(address_of(site, surface)[0])
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= ZOOMED


def test_axe_would_see_a_picture_without_words(site, visit):
    visitor = visit()
    visitor.go("/")
    visitor.page.evaluate("document.querySelector('main').append(new Image())")
    assert [fault for fault in visitor.axe() if fault.startswith("image-alt")]
