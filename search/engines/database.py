"""The search by the site's own database: always there, and always up to date."""

from django.db import connection

from . import postgresql, sqlite
from .entries import document_type, searched_types

ENGINES = {"sqlite": sqlite, "postgresql": postgresql}


def candidates(asked):
    """A fragment of SQL that finds what matches when it is run."""
    return ENGINES[connection.vendor].candidates(asked, searched_types())


def documents_and_pages(asked, keys):
    """The same of documents, and of the pages with these keys."""
    if not keys:
        return ENGINES[connection.vendor].candidates(asked, [document_type()])
    return candidates(asked).documents_and_pages(keys)
