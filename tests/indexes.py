"""The indexes of search and of references: costly, so written only where a test reads them.

No page is written to either unless the test is marked ``indexes``. A test that reads an index
without the mark fails: it would find nothing, whatever the code does.
"""

import contextlib
from types import SimpleNamespace
from unittest.mock import patch

import modelsearch.signal_handlers
import wagtail.signal_handlers
from modelsearch import index
from modelsearch.backends.base import BaseSearchBackend
from wagtail.models import ReferenceIndex
from wagtail.models.reference_index import ReferenceGroups

import mysite.indexing
from search import engines
from search.engines import beginnings
from tests import search_engine

# What asks for results: a search, and whoever goes through the uses of something. Their number
# alone stands beside every form of the admin, and no test looks at it there.
READERS = (
    (BaseSearchBackend, "_search"),
    (engines, "candidates"),
    (beginnings, "candidates"),
    (ReferenceGroups, "__iter__"),
)
# The tasks that a save or a publication starts, where they are named: a third of what a save costs.
WRITERS = (
    (modelsearch.signal_handlers, "insert_or_update_object_task"),
    (mysite.indexing, "insert_or_update_object_task"),
    (wagtail.signal_handlers, "update_reference_index_task"),
)
NO_TASK = SimpleNamespace(enqueue=lambda *_args: None)
_blocks = []  # the last says whether pages are written to the indexes now


def refuse(*args, **kwargs):
    raise AssertionError("The indexes are empty here: mark the test with pytest.mark.indexes.")


def write(page):
    """Write the page to both indexes, if they are in use now."""
    if _blocks and _blocks[-1]:
        index.insert_or_update_object(page)
        ReferenceIndex.create_or_update_for_object(page)


@contextlib.contextmanager
def used():
    """Write the pages that are made while the block lasts; for a fixture of a wider scope too."""
    with _block(written=True), search_engine.told():
        yield


@contextlib.contextmanager
def left():
    """Write none of them, and let nothing read the indexes."""
    with _block(written=False), contextlib.ExitStack() as stack:
        for owner, name in READERS:
            stack.enter_context(patch.object(owner, name, refuse))
        for owner, name in WRITERS:
            stack.enter_context(patch.object(owner, name, NO_TASK))
        yield


@contextlib.contextmanager
def _block(*, written):
    _blocks.append(written)
    try:
        yield
    finally:
        _blocks.pop()
