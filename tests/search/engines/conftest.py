"""An engine in trouble, and what the site keeps of it between two tests."""

import pytest

from mysite.settings import search_engine as engine_settings
from search.engines.breaker import breaker
from tests import search_engine
from tests.search.engines import misbehaving


@pytest.fixture
def troubled(settings):
    """``troubled(behaviour)`` lets the site's engine be a server that behaves so; gives the server."""
    from search.backends.elasticsearch import backend  # noqa: PLC0415  see search/tasks.py

    running = []

    def begin(behaviour):
        block = misbehaving.server(behaviour)
        server = block.__enter__()
        running.append(block)
        own = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}
        settings.WAGTAILSEARCH_BACKENDS = own | engine_settings.backends(server.url)
        backend.cache_clear()
        return server

    breaker.close()
    with search_engine.as_in_production():
        yield begin
        for block in running:
            block.__exit__(None, None, None)
    breaker.close()
    backend.cache_clear()
