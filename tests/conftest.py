"""A site with its front page for every test that asks for one."""

import hypothesis
import pytest

from tests.example_site import example_site
from tests.factories import home_page

# No example has a time limit: on a busy machine that fails by chance and says nothing of the code.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The front page stands before the first test: made anew for each, it is a third of the time."""
    with django_db_blocker.unblock():
        home_page()


@pytest.fixture
def home(db):
    return home_page()


@pytest.fixture(scope="module")
def demo_site(django_db_setup, django_db_blocker):
    """The example site in the test database, loaded once for the tests of a module and then undone.

    A test that uses it asks for ``db`` too, and its own changes are undone before the next test.
    Journeys in a browser run against a process of their own: tests/browser/demo_site.py.
    """
    with example_site(django_db_blocker) as site:
        yield site
