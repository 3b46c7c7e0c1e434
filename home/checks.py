"""Whether the site is set up for its visitors: manage.py check --deploy --database default."""

from django.conf import settings
from django.core.checks import Tags, register
from django.core.checks import Warning as CheckWarning
from django.db import DatabaseError

from .first_site.address import is_pointed


@register(Tags.database, deploy=True)
def check_site_is_set_up(app_configs, databases=None, **kwargs):
    """Wagtail's own start is an English page at localhost, and nothing else would tell."""
    if not databases or _is_set_up():
        return []
    return [
        CheckWarning(
            f"The default site is not at {settings.SITE_URL}, or shows no front page of ours.",
            hint="Run manage.py set_up_site.",
            id="home.W001",
        )
    ]


def _is_set_up():
    try:
        return is_pointed()
    except DatabaseError:  # no tables yet: migrate comes first, and says so itself
        return True
