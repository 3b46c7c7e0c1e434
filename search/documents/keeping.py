"""Keeps the text of each document's file, of no earlier file, and has it indexed."""

from dataclasses import asdict
from functools import partial

from django.db import transaction

from search.models import DocumentText
from search.models.document_text import State
from search.tasks import read_document

from .limits import QUICK, Limits
from .reading import read


def note(document):
    """A document was saved: index its title, and have its file read after the commit if it is new."""
    text, _ = DocumentText.objects.get_or_create(document=document)
    text.document = document
    version = version_of(document)
    is_new = text.version != version
    if is_new:
        forget(text, version)
    text.save()
    if is_new:
        transaction.on_commit(partial(read_document.enqueue, document.pk), robust=True)


def version_of(document):
    """What changes with the file: a name is used again as soon as its file is gone."""
    return f"{document.file_hash} {document.file_size} {document.file.name}"


def forget(text, version):
    """Nothing of the former file is found from now on."""
    text.version, text.state = version, State.WAITING
    text.text = text.tokens = text.places = ""
    text.was_cut = False


def read_quickly(key):
    """Read it while an editor may wait; what takes longer waits for the command."""
    for text in _texts().filter(pk=key, state=State.WAITING):
        found = read(text.document, Limits(seconds=QUICK))
        if found.state != State.TOO_SLOW:
            keep(text, found)


def read_patiently(text):
    """Read it where nobody waits; the state that it is in then."""
    found = read(text.document, Limits())
    keep(text, found)
    return found.state


def keep(text, found):
    """Store what was found and index it, unless the document has another file by now."""
    with transaction.atomic():
        still = DocumentText.objects.select_for_update().filter(pk=text.pk, version=text.version)
        for row in still:
            for name, value in asdict(found).items():
                setattr(row, name, value)
            row.save()


def _texts():
    return DocumentText.objects.select_related("document")
