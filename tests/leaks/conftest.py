"""One site for all the tests of this folder; it is costly to build and nobody changes it."""

import pytest
from django.core.cache import cache
from django.db import transaction

from . import site as leak_site


@pytest.fixture(scope="package")
def _nothing_stored():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture(scope="package")
def site(django_db_setup, django_db_blocker, _nothing_stored):
    with django_db_blocker.unblock(), transaction.atomic():
        yield leak_site.build()
        transaction.set_rollback(True)
    cache.clear()
