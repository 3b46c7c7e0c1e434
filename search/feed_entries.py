"""What a feed says of each hit, be it a page or a document, in the words of Django's feed generator."""

import datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.html import escape

from .contents import with_contents
from .marking import excerpt_at
from .models import DocumentText
from .query import printable

NEVER = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)  # before there was anything to tell


def entries(rows, at, request):
    """One for each of the rows of search/find.py, in their order; two queries at most."""
    keys = {kind: [row.pk for row in rows if row.is_document is kind] for kind in (False, True)}
    found = {
        False: {page.pk: _of_page(page, request) for page in with_contents(keys[False], at)},
        True: {text.pk: _of_document(text, request) for text in _texts(keys[True])},
    }
    told = (found[row.is_document].get(row.pk) for row in rows)
    return [entry for entry in told if entry]


def _texts(keys):
    return DocumentText.objects.filter(pk__in=keys).select_related("document") if keys else []


def _of_page(page, request):
    first = page.first_published_at or NEVER
    return {
        "title": printable(page.title),
        "link": request.build_absolute_uri(page.get_url(request)),
        "description": escape(printable(page.snippet_text())),  # Atom calls it HTML
        "unique_id": tag(f"sida-{page.pk}"),
        "pubdate": first,
        "updateddate": page.last_published_at or first,
    }


def _of_document(text, request):
    document = text.document
    return {
        "title": printable(document.title),
        "link": request.build_absolute_uri(document.url),
        "description": escape(printable(excerpt_at(text.text, 0))),
        "unique_id": tag(f"dokument-{document.pk}"),
        "pubdate": document.created_at,
        "updateddate": document.created_at,
    }


def tag(name):
    """A name for ever (RFC 4151), whatever the thing is called and wherever it stands."""
    return f"tag:{urlsplit(settings.SITE_URL).hostname},2026:{name}"
