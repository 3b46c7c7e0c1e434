"""Photograph every kind of page into shots/, for the eye: make shots."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.browser.settings")

import django

django.setup()

from tests.browser.conftest import chromium, started_browser
from tests.browser.demo_site import demo_site
from tests.browser.surfaces import SURFACES, address_of
from tests.browser.test_accessibility import SCREENS
from tests.browser.visitor import Visitor

FOLDER = Path("shots")


def photograph(browser, site, surface):
    for width, scheme in SCREENS:
        visitor = Visitor(browser, site.url, width=width, scheme=scheme)
        visitor.go(address_of(site, surface)[0])
        name = f"{surface.replace(' ', '-')}-{width}-{scheme}.png"
        visitor.page.screenshot(path=FOLDER / name, full_page=True)
        visitor.leave()


def main():
    if chromium() is None:
        sys.exit("make shots needs Chromium: apt-get install chromium")
    FOLDER.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        demo_site(folder) as site,
        started_browser() as browser,
    ):
        for surface in SURFACES:
            photograph(browser, site, surface)
    print(f"{len(SURFACES) * len(SCREENS)} pictures are in {FOLDER}/.")


if __name__ == "__main__":
    main()
