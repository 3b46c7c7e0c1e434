"""A site with its front page for every test that asks for one."""

import hypothesis
import pytest
from django.db import connection
from wagtail.models import Site
from xdist.scheduler import LoadFileScheduling

from search.engines import in_use
from tests import indexes, search_engine
from tests.factories import home_page
from tests.migrated import start_from_migrated

# No example has a time limit: on a busy machine that fails by chance and says nothing of the code.
hypothesis.settings.register_profile("unhurried", deadline=None)
hypothesis.settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def django_db_createdb(django_db_createdb, django_db_modify_db_settings):
    """A copy of a migrated SQLite file is kept, and brought up to date."""
    return not start_from_migrated(connection) and django_db_createdb


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The front page stands before the first test: made anew for each, it is a third of the time.

    And Django knows what the database can do with JSON, else it asks in the first test that needs it.
    """
    with django_db_blocker.unblock():
        home_page()
        _ = connection.features.supports_json_field


@pytest.fixture(scope="session", autouse=True)
def _search_engine():
    with search_engine.index_of_this_run():
        yield


@pytest.fixture(autouse=True)
def _sites_found_anew():
    """What one test made of the site's address is not remembered in the next: no rollback undoes it."""
    yield
    Site.clear_site_root_paths_cache()


@pytest.fixture(autouse=True)
def _indexes(request):
    """Without the mark no test can lean on an index that nobody wrote."""
    search_engine.emptied()
    with indexes.used() if request.node.get_closest_marker("indexes") else indexes.left():
        yield


@pytest.fixture
def home(db):
    return home_page()


NO_ENGINE = pytest.mark.skip(
    reason="needs an Elasticsearch 9: ELASTICSEARCH_URL=... make test-search"
)
NEEDS_DATABASE = {"db", "transactional_db", "django_db_setup"}


def pytest_collection_modifyitems(config, items):
    """On PostgreSQL, which runs after SQLite, leave out the tests that may ask no database.

    pytest-django refuses the queries of a test that has none of these fixtures.
    """
    for item in items:
        if item.get_closest_marker("elasticsearch") and not in_use():
            item.add_marker(NO_ENGINE)
    if connection.vendor == "postgresql":
        config.hook.pytest_deselected(items=[item for item in items if not asks_database(item)])
        items[:] = [item for item in items if asks_database(item)]


def asks_database(item):
    return NEEDS_DATABASE & set(item.fixturenames) or item.get_closest_marker("django_db")


def pytest_xdist_make_scheduler(config, log):
    """Let a folder whose tests share one costly site run in one process, else it is built anew."""
    return FileOrSharedSite(config, log) if config.getoption("dist") == "loadfile" else None


class FileOrSharedSite(LoadFileScheduling):
    """The tests of a file stay in one process, and those of some folders."""

    folders = ("tests/demo/", "tests/leaks/")

    def _split_scope(self, nodeid):
        shared = (folder for folder in self.folders if nodeid.startswith(folder))
        return next(shared, super()._split_scope(nodeid))
