"""One loading of the example site serves all the tests here."""

import pytest

from tests import indexes
from tests.example_site import example_site


@pytest.fixture(autouse=True)
def _indexes():
    with indexes.used():
        yield


@pytest.fixture(scope="package")
def demo_site(django_db_setup, django_db_blocker):
    """The example site in the test database, loaded once and undone after the last test here.

    A test that uses it asks for ``db`` too, and its own changes are undone before the next test.
    Journeys in a browser run against a process of their own: tests/browser/demo_site.py.
    """
    with example_site(django_db_blocker) as site:
        yield site
