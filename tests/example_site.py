"""The example site in the test database, undone again: the body of the fixture ``demo_site``."""

import contextlib
import io

from django.core.management import call_command
from django.db import transaction
from wagtail.models import Site


@contextlib.contextmanager
def example_site(blocker):
    """Load the example site while the block lasts.

    Loading takes seconds, so it spans many tests; each test's own changes are undone inside it.
    """
    with blocker.unblock(), transaction.atomic():
        call_command("load_demo", stdout=io.StringIO())
        yield Site.objects.get(is_default_site=True)
        transaction.set_rollback(True)
