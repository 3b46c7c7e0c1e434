"""Write the indexes of search and references once a page, not at each of its saves."""

import contextlib

from django.db.models.signals import post_save
from django.utils import timezone
from modelsearch import index
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import Page, ReferenceIndex, get_page_models
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextlib.contextmanager
def indexed_at_the_end():
    """Leave the indexes be while the block lasts, then write those pages that it touched."""
    started = timezone.now()
    with disable_reference_index_auto_update(), search_index_left():
        yield
    for page in Page.objects.filter(latest_revision_created_at__gte=started).specific():
        index.insert_or_update_object(page)
        ReferenceIndex.create_or_update_for_object(page)


@contextlib.contextmanager
def search_index_left():
    for model in get_page_models():
        post_save.disconnect(post_save_signal_handler, sender=model)
    try:
        yield
    finally:
        for model in get_page_models():
            post_save.connect(post_save_signal_handler, sender=model)
