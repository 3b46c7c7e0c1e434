"""A site with the synthetic pages, on the engine that the environment names, thrown away at the end.

The pages go into a test database beside the one of DATABASE_URL, and into an Elasticsearch index
with a name of its own, so that a real site's data is never touched.
"""

import contextlib
import json
import os
import tempfile

from bench.events import insert, page_fields


@contextlib.contextmanager
def site():
    """Set Django up on an empty database while the block lasts; gives the engine's name."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.settings.test"
        os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder}/bench.sqlite3")
        import django

        django.setup()
        with _database() as database, _index() as index:
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
    from django.conf import settings
    from wagtail.search.backends import get_search_backend

    chosen = settings.WAGTAILSEARCH_BACKENDS.get("elasticsearch")
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


def fill(written):
    """Make a live page of each and index them all; (key, forms that it names) of each."""
    from django.core.management import call_command
    from wagtail.models import Page

    from tests.factories import home_page

    made = [_page(home_page(), number, one) for number, one in enumerate(written)]
    keys = Page.objects.bulk_create(Page(**page_fields(one)) for one in made)
    for one, page in zip(made, keys, strict=True):
        one.page_ptr_id = one.pk = page.pk
    insert(made)
    call_command("update_index", verbosity=0)
    return {one.pk: page.named for one, page in zip(made, written, strict=True)}


def _page(home, number, written):
    from home.models import TextPage

    return TextPage(
        title=written.title,
        slug=f"sida-{number}",
        path=f"{home.path}{number + 1:04X}",
        depth=home.depth + 1,
        url_path=f"{home.url_path}sida-{number}/",
        locale=home.locale,
        intro=written.paragraphs[0],
        responsible="Exempel",
        deputy="Exempel",
        body=json.dumps(
            [{"type": "text", "value": f"<p>{text}</p>"} for text in written.paragraphs[1:]]
        ),
    )
