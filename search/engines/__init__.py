"""The engines that the site can search by, and which of them answers now."""

from django.conf import settings


def in_use():
    """Whether the site has an engine beside its database."""
    return "elasticsearch" in settings.WAGTAILSEARCH_BACKENDS
