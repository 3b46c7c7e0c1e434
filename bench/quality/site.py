"""An empty site on the engine that the environment names, thrown away at the end.

Its pages go into a test database beside the one of DATABASE_URL, and into an Elasticsearch index
with a name of its own, so that a real site's data is never touched.
"""

import contextlib
import os
import tempfile

from bench.engine import own_index


@contextlib.contextmanager
def site():
    """Set Django up on an empty database while the block lasts; gives the engine's name."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings.test"
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3")
        import django

        django.setup()
        with own_index() as has_index, _database() as database:
            yield "elasticsearch" if has_index else database


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
