"""When pages are written to the indexes of search and references, and how to leave both be."""

import contextlib

from django.db.models.signals import post_save
from modelsearch.signal_handlers import post_save_signal_handler
from modelsearch.tasks import insert_or_update_object_task
from wagtail.models import get_page_models
from wagtail.search import index
from wagtail.signal_handlers import disable_reference_index_auto_update
from wagtail.signals import page_published


def index_published(sender, instance, **kwargs):
    """Wagtail indexes a page when its row is saved: before its tags, lists and updates are."""
    meta = instance._meta
    insert_or_update_object_task.enqueue(meta.app_label, meta.model_name, str(instance.pk))


def index_again(pages):
    """For pages whose words have changed although nobody saved them."""
    for page in pages.specific():
        index.insert_or_update_object(page)


def connect():
    """Called once by the app's configuration."""
    page_published.connect(index_published, dispatch_uid="mysite.index_published")


@contextlib.contextmanager
def indexes_left():
    """Leave both indexes of pages be while the block lasts: for whoever writes them after."""
    with disable_reference_index_auto_update(), _search_index_left():
        yield


@contextlib.contextmanager
def _search_index_left():
    page_published.disconnect(dispatch_uid="mysite.index_published")
    for model in get_page_models():
        post_save.disconnect(post_save_signal_handler, sender=model)
    try:
        yield
    finally:
        connect()
        for model in get_page_models():
            post_save.connect(post_save_signal_handler, sender=model)
