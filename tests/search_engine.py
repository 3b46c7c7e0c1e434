"""The real search engine in tests, where ELASTICSEARCH_URL names one: told at once, and watched.

No test commits, so what waits is sent just before a search asks, and may be found at once. A search
that the engine does not answer fails the test: the database would give the same hits.
"""

import contextlib
import os
from dataclasses import dataclass
from unittest.mock import patch

from django.conf import settings
from wagtail.models import Page

from search import waiting
from search.engines import in_use

UNHURRIED = 30  # seconds: a busy machine is no fault of the engine's


@dataclass
class State:
    """``answered`` counts the searches that the engine has answered."""

    answered: int = 0
    something_waits: bool = False
    is_empty: bool = True
    is_watched: bool = False


state = State()
after_commit = waiting.send_after_commit


@contextlib.contextmanager
def index_of_this_run():
    """An index of this process's own, gone when the block ends."""
    if not in_use():
        yield
        return
    from search.backends.elasticsearch import backend, page_index  # noqa: PLC0415  see search/tasks.py

    settings.WAGTAILSEARCH_BACKENDS["elasticsearch"]["INDEX_PREFIX"] = f"test_{os.getpid()}_"
    backend.cache_clear()
    made = backend().rebuilder_class(page_index())
    made.start().add_model(Page)
    made.finish()
    yield
    for name in backend().es.indices.get(index=f"{backend().index_prefix}*"):
        backend().es.indices.delete(index=name)


@contextlib.contextmanager
def told():
    """Send what waits before each search while the block lasts."""
    if not in_use():
        yield
        return
    from search.engines import chosen  # noqa: PLC0415  see search/tasks.py

    ask, was_watched = chosen.candidates, state.is_watched
    state.is_watched = True
    with (
        patch.object(waiting, "send_after_commit", _note),
        patch.object(chosen, "waiting_keys", _waiting_keys),
        patch.object(chosen, "candidates", lambda asked, at: _watched(ask, asked, at)),
    ):
        yield
    state.is_watched = was_watched


@contextlib.contextmanager
def as_in_production():
    """Nothing is sent or watched while the block lasts."""
    was_watched, state.is_watched = state.is_watched, False
    yield
    state.is_watched = was_watched


def emptied():
    """Take away the pages that earlier tests have sent."""
    if state.is_empty:
        return
    from search.backends.elasticsearch import page_index  # noqa: PLC0415
    from search.engines.client import patiently  # noqa: PLC0415  see search/tasks.py

    name, everything = page_index().name, {"range": {"key": {"gt": 0}}}
    found = patiently("search", index=name, query=everything, size=10_000, source=False)
    gone = [{"delete": {"_id": hit["_id"]}} for hit in found["hits"]["hits"]]
    if gone:
        patiently("bulk", index=name, operations=gone, refresh=True)
    state.is_empty = True


def _note():
    if not state.is_watched:
        return after_commit()
    state.something_waits = True
    return None


def _waiting_keys(at):
    """Nothing waits when a watched search asks, and the tests' counts of queries hold on all engines."""
    return set() if state.is_watched else waiting.waiting_keys(at)


def _watched(ask, asked, at):
    if not state.is_watched:
        return ask(asked, at)
    from search.engines import client  # noqa: PLC0415  see search/tasks.py

    send(at)
    with patch.object(client, "SEARCH_SECONDS", UNHURRIED):
        found = ask(asked, at)
    assert found is not None, "the engine did not answer"
    state.answered += 1
    return found


def send(at):
    """Send what waits; for a fixture of a wider scope too, since a test's rollback undoes the note."""
    if not state.something_waits:
        return
    from search.sending import send_all  # noqa: PLC0415  see search/tasks.py

    if send_all(at):
        state.is_empty = False
    state.something_waits = False
