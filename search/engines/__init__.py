"""The engines that the site can search by, and which of them answers now."""

from django.conf import settings

from . import database, ranked_ids


def in_use():
    """Whether the site has an engine beside its database."""
    return "elasticsearch" in settings.WAGTAILSEARCH_BACKENDS


def candidates(asked, at):
    """(what matches ``asked``, whether the database answers for an engine that is away at ``at``)."""
    if not in_use():
        return database.candidates(asked), False
    from . import chosen  # noqa: PLC0415  the client is loaded only where it is used

    hits = chosen.hits(asked, at)
    if hits is None:
        return database.candidates(asked), True
    # Documents are few, and their texts stay in the database: there no draft's text can be stale.
    return ranked_ids.ranked(hits) | database.documents(asked), False
