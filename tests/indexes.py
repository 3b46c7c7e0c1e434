"""The indexes of search and of references: costly, so written only where a test reads them.

The pages of tests/factories.py are left out of both unless the test is marked ``indexes``. A test
that reads an index without the mark fails: it would find nothing, whatever the code does.
"""

import contextlib
from unittest.mock import patch

from modelsearch import index
from modelsearch.backends.base import BaseSearchBackend
from wagtail.models import ReferenceIndex
from wagtail.models.reference_index import ReferenceGroups

from search import engines
from search.engines import beginnings

# What asks for results: a search, and whoever goes through the uses of something. Their number
# alone stands beside every form of the admin, and no test looks at it there.
READERS = (
    (BaseSearchBackend, "_search"),
    (engines, "candidates"),
    (beginnings, "candidates"),
    (ReferenceGroups, "__iter__"),
)
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
    with _block(written=True):
        yield


@contextlib.contextmanager
def left():
    """Write none of them, and let nothing read the indexes."""
    with _block(written=False), contextlib.ExitStack() as stack:
        for owner, name in READERS:
            stack.enter_context(patch.object(owner, name, refuse))
        yield


@contextlib.contextmanager
def _block(*, written):
    _blocks.append(written)
    try:
        yield
    finally:
        _blocks.pop()
