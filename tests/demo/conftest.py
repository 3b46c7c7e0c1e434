"""One loading of the example site serves all the tests here."""

import pytest

from tests.example_site import example_site


@pytest.fixture(scope="package")
def demo_site(django_db_setup, django_db_blocker):
    with example_site(django_db_blocker) as site:
        yield site
