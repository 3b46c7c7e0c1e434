"""A search backend of Wagtail's that only lets what changed wait for the engine.

Whatever makes Wagtail write its index makes a row: a save, publishing, a deletion, a consent. The row
is written in the same transaction. Where a page stands is no part of what the engine knows, so a
move makes none.
"""

from django.utils import timezone
from modelsearch.backends.base import BaseIndex, BaseSearchBackend
from wagtail.models import Page

from search.waiting import let_wait


class WaitingIndex(BaseIndex):
    def add_item(self, obj):
        if isinstance(obj, Page):
            let_wait([obj.pk], timezone.now())

    def add_items(self, model, items):
        """Bulk writing is for an index that is built anew, and this is none."""

    delete_item = add_item


class WaitingBackend(BaseSearchBackend):
    index_class = WaitingIndex


SearchBackend = WaitingBackend
