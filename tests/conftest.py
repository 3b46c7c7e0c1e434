"""A site with its front page for every test that asks for one."""

import hypothesis
import pytest
from wagtail.models import Site
from xdist.scheduler import LoadFileScheduling

from tests.factories import home_page

# No example has a time limit: on a busy machine that fails by chance and says nothing of the code.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The front page stands before the first test: made anew for each, it is a third of the time."""
    with django_db_blocker.unblock():
        home_page()


@pytest.fixture(autouse=True)
def _sites_found_anew():
    """What one test made of the site's address is not remembered in the next: no rollback undoes it."""
    yield
    Site.clear_site_root_paths_cache()


@pytest.fixture
def home(db):
    return home_page()


def pytest_xdist_make_scheduler(config, log):
    """Let a folder whose tests share one costly site run in one process, else it is built anew."""
    return FileOrSharedSite(config, log) if config.getoption("dist") == "loadfile" else None


class FileOrSharedSite(LoadFileScheduling):
    """The tests of a file stay in one process, and those of some folders."""

    folders = ("tests/demo/", "tests/leaks/")

    def _split_scope(self, nodeid):
        shared = (folder for folder in self.folders if nodeid.startswith(folder))
        return next(shared, super()._split_scope(nodeid))
