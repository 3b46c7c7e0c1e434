"""The documents that a page names, those that are open to all: read once a request."""

from wagtail.documents import get_document_model

from .visibility import open_documents


def name_documents(request, keys):
    """Say beforehand which documents the page names, for one query whenever the first is shown."""
    request.named_documents = set(keys)


def open_site_documents(request, keys):
    """Those of the documents ``keys`` that everyone may download, by key; ``request`` may be None."""
    if request is None:
        return _read(keys)
    known = request.__dict__.setdefault("known_documents", {})
    if new := keys - known.keys():
        new |= getattr(request, "named_documents", set())
        known |= dict.fromkeys(new) | _read(new)
    return {key: known[key] for key in keys if known[key]}


def _read(keys):
    return open_documents(get_document_model().objects.all()).in_bulk(keys)
