"""An empty site on the engine that the environment names, thrown away at the end.

Its pages go into a test database beside the one of DATABASE_URL, and into an Elasticsearch index
with a name of its own, so that a real site's data is never touched.
"""

import contextlib
import os
import tempfile


@contextlib.contextmanager
def site():
    """Set Django up on an empty database while the block lasts; gives the engine's name."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings.test"
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3")
        import django

        django.setup()
        with _index() as index, _database() as database:
            yield index or database


@contextlib.contextmanager
def _database():
    from django.db import connection

    before = connection.settings_dict["NAME"]
    connection.settings_dict["TEST"]["NAME"] = f"{before}.bench" if _is_file() else "bench_search"
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield connection.vendor
    finally:
        connection.creation.destroy_test_db(before, verbosity=0)


def _is_file():
    from django.db import connection

    return connection.vendor == "sqlite"


@contextlib.contextmanager
def _index():
    """Give Elasticsearch, where it is used, an index of this process and take it away again."""
    from wagtail.search.backends import get_search_backend

    chosen = engine()
    if chosen is None:
        yield None
        return
    chosen["INDEX_PREFIX"] = prefix = f"bench_{os.getpid()}_"
    try:
        yield "elasticsearch"
    finally:
        client = get_search_backend("elasticsearch").es
        for name in client.indices.get(index=f"{prefix}*"):
            client.indices.delete(index=name)


def engine():
    """The settings of the engine beside the database; None when the database searches."""
    from django.conf import settings

    return settings.WAGTAILSEARCH_BACKENDS.get("elasticsearch")
