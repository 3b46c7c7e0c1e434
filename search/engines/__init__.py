"""The engines that the site can search by, and which of them answers now."""

from django.conf import settings

from . import database


def in_use():
    """Whether the site has an engine beside its database."""
    return "elasticsearch" in settings.WAGTAILSEARCH_BACKENDS


def candidates(asked, at):
    """(what matches ``asked``, whether the database answers for an engine that is away at ``at``)."""
    if not in_use():
        return database.candidates(asked), False
    from . import chosen  # noqa: PLC0415  the client is loaded only where it is used

    found = chosen.candidates(asked, at)
    return found or database.candidates(asked), found is None
