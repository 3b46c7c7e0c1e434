"""A Django with an empty database of its own, thrown away at the end, and what a visit to it asks."""

import contextlib
import os
import tempfile


@contextlib.contextmanager
def empty_site():
    """Set Django up on a fresh, migrated SQLite file while the block lasts."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        os.environ["DATABASE_URL"] = f"sqlite:///{folder}/bench.sqlite3"
        with given_site():
            yield


@contextlib.contextmanager
def given_site():
    """Set Django up on the database of DATABASE_URL, and migrate it."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings.test"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    yield


def queries(address):
    """How many queries the page asks in a process that has answered once before and cached nothing."""
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from wagtail.models import Site

    Client().get(address)
    cache.clear()
    Site.get_site_root_paths()
    with CaptureQueriesContext(connection) as asked:
        response = Client().get(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address} answered {response.status_code}")
    return len(asked)
