"""Data that several tests only read: made once, kept while they run, and undone after the last."""

import contextlib

from django.db import transaction
from wagtail.models import Site


@contextlib.contextmanager
def standing(blocker):
    """Whatever is made while the block lasts is undone at its end.

    For a fixture of a wider scope, that yields inside the block. A test that uses it asks for ``db``
    too: its own changes are then undone by a savepoint before the next test.
    """
    with blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()  # the cache knows nothing of what is undone
