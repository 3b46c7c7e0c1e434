"""When counted searches are stored, and when documents are read."""

import atexit

from django.conf import settings
from django.core.signals import request_finished
from django.db.models.signals import post_save
from wagtail.documents import get_document_model

from .counting import tally
from .documents import keeping


def connect():
    """Counts are stored after an answer has been sent, and when the process ends."""
    post_save.connect(note_document, sender=get_document_model(), dispatch_uid="search.document")
    if settings.SEARCH_STATISTICS:
        request_finished.connect(tally.write_when_due, dispatch_uid="search.write_counts")
        atexit.register(tally.tally.write)


def note_document(instance, raw=False, **kwargs):
    """A fixture brings the texts along, if it has any."""
    if not raw:
        keeping.note(instance)
