"""The engine beside the database, where ELASTICSEARCH_URL names one, with an index for the measurement."""

import contextlib
import os


def engine():
    """The settings of the engine; None when the database alone searches."""
    from django.conf import settings

    return settings.WAGTAILSEARCH_BACKENDS.get("elasticsearch")


@contextlib.contextmanager
def own_index():
    """Give the engine an index of this process, and take it away again; gives whether there is one."""
    chosen = engine()
    if chosen is None:
        yield False
        return
    from wagtail.search.backends import get_search_backend

    chosen["INDEX_PREFIX"] = prefix = f"bench_{os.getpid()}_"
    try:
        yield True
    finally:
        client = get_search_backend("elasticsearch").es
        for name in client.indices.get(index=f"{prefix}*"):
            client.indices.delete(index=name)


@contextlib.contextmanager
def database_alone():
    """Search as a site without an engine does while the block lasts."""
    from django.conf import settings
    from django.test import override_settings

    default = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}
    with override_settings(WAGTAILSEARCH_BACKENDS=default):
        yield


def build_index():
    """Make the index of what the site has by now, and leave no page waiting for the engine, if any."""
    from django.core.management import call_command

    if engine():
        call_command("reconcile_search")


def add(pages):
    """Write pages into the index, where there is one, to be found at once."""
    if engine():
        from search.backends.elasticsearch import page_index

        page_index().add_items(type(pages[0]), pages)
        page_index().refresh()
