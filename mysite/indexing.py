"""Save pages without writing the indexes of search and references: for whoever writes them after."""

import contextlib

from django.db.models.signals import post_save
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import get_page_models
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextlib.contextmanager
def indexes_left():
    """Leave both indexes of pages be while the block lasts."""
    with disable_reference_index_auto_update(), _search_index_left():
        yield


@contextlib.contextmanager
def _search_index_left():
    for model in get_page_models():
        post_save.disconnect(post_save_signal_handler, sender=model)
    try:
        yield
    finally:
        for model in get_page_models():
            post_save.connect(post_save_signal_handler, sender=model)
