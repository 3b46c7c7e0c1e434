"""Chromium, and the demo site for it to visit. Without Chromium every journey here is skipped."""

import contextlib
import shutil

import pytest

from tests import indexes

from .demo_site import demo_site
from .desk import log_in
from .visitor import Visitor

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]


def chromium():
    return next(filter(None, map(shutil.which, NAMES)), None)


def pytest_collection_modifyitems(items):
    skip = pytest.mark.skip(reason="Chromium is not installed: apt-get install chromium")
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)
            if chromium() is None:
                item.add_marker(skip)


@pytest.fixture(autouse=True)
def _indexes():
    with indexes.used():
        yield


@pytest.fixture(scope="package")
def site(tmp_path_factory):
    with demo_site(tmp_path_factory.mktemp("site")) as running:
        yield running


@contextlib.contextmanager
def started_browser():
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  starts nothing until asked

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(scope="package")
def browser():
    with started_browser() as started:
        yield started


@pytest.fixture
def visit(browser, site):
    """Make visitors: ``visit(width=390, scheme="dark", javascript=False)``."""
    visitors = []

    def visitor(**wishes):
        visitors.append(Visitor(browser, site.url, **wishes))
        return visitors[-1]

    yield visitor
    for gone in visitors:
        gone.leave()


@pytest.fixture
def editor(visit):
    """A visitor who has logged in as the demo's editor."""
    return log_in(visit())
