"""What a result that is a document shows: its title, the place in its text, and what a click brings."""

from django.template.defaultfilters import filesizeformat

from .documents.findable import place_of
from .kinds import DOCUMENTS
from .marking import excerpt_at, mark
from .models import DocumentText
from .result import Result


def document_results(keys, sought):
    """The documents with these primary keys as results, by key; one query, or none without keys."""
    texts = DocumentText.objects.filter(pk__in=keys).select_related("document") if keys else []
    return {text.pk: _result(text, sought) for text in texts}


def _result(text, sought):
    first = place_of(sought.tokens, text.tokens, text.places) or 0
    return Result(
        url=text.document.url,
        kind=DOCUMENTS,
        title=mark(text.document.title, sought),
        text=mark(excerpt_at(text.text, first), sought),
        about=_about(text.document),
    )


def _about(document):
    """Its size is known of every file that an editor has uploaded."""
    size = [filesizeformat(document.file_size)] if document.file_size else []
    return ", ".join([document.file_extension.upper(), *size])
