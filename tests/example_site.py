"""The example site in the test database, undone again: the body of the fixture ``demo_site``."""

import contextlib
import io

from django.core.management import call_command
from wagtail.models import Page, Site

from tests.standing import standing


@contextlib.contextmanager
def example_site(blocker):
    """Load the example site while the block lasts.

    Loading takes seconds, so it spans many tests; each test's own changes are undone inside it.
    """
    with standing(blocker):
        _as_migrations_leave_it()
        call_command("load_demo", stdout=io.StringIO())
        yield Site.objects.get(is_default_site=True)


def _as_migrations_leave_it():
    """Wagtail's welcome page instead of the front page that the other tests stand on."""
    Page.objects.get(depth=2).delete()
    root = Page.objects.get(depth=1)
    welcome = root.add_child(instance=Page(title="Welcome", slug="home"))
    Site.objects.create(hostname="localhost", root_page=welcome, is_default_site=True)
    Site.clear_site_root_paths_cache()
