"""One site for all the tests of this folder; it is costly to build and nobody changes it."""

import pytest
from django.core.cache import cache
from django.utils import timezone

from tests import indexes, search_engine
from tests.standing import standing

from . import site as leak_site


@pytest.fixture(autouse=True)
def _indexes():
    with indexes.used():
        yield


@pytest.fixture(scope="package")
def _nothing_stored():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture(scope="package")
def site(django_db_setup, django_db_blocker, _nothing_stored):
    search_engine.emptied()
    with standing(django_db_blocker):
        with indexes.used():
            made = leak_site.build()
            search_engine.send(timezone.now())
        yield made
    cache.clear()
