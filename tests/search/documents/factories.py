"""A document with the text that it would have after reading; the child process is asked for nothing."""

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from search.documents.findable import findable
from search.documents.keeping import keep
from search.documents.limits import MOST_TOKENS
from search.documents.reading import Reading
from search.models import DocumentText
from search.models.document_text import State
from tests.factories import TextPageFactory


def document(title="Underlag", content=b"x", name="underlag.txt", **fields):
    file = ContentFile(content, name=name)
    return get_document_model().objects.create(
        title=title, file=file, file_size=len(content), **fields
    )


def read_document(text, **fields):
    """A document whose file holds the text, and which is read."""
    made = document(content=text.encode(), **fields)
    tokens, places, _ = findable(text, MOST_TOKENS)
    row = DocumentText.objects.get(pk=made.pk)
    keep(row, Reading(State.READ, text, tokens, places))
    return made


def page_naming(document, **fields):
    """A page with the document in a list of its body."""
    block = {"heading": "Filer", "documents": [document]}
    return TextPageFactory(body=[("documents", block)], **fields)
