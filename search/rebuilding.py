"""Builds the index anew while the old one serves."""

import datetime

from wagtail.models import Page

from .backends.elasticsearch import backend, page_index
from .backends.page_document import told_pages
from .comparing import PAGES, in_chunks
from .models import WaitingPage

CLOCKS = datetime.timedelta(minutes=1)  # that those of several machines may differ by
KEPT = datetime.timedelta(days=1)  # longer than any rebuilding


def rebuild(at, tell):
    """Fill a new index, let it take the old one's place, and let wait what changed since ``at``.

    ``tell(done, total)`` is called after each hundred pages. Raises what the client raises; the old
    index then serves on.
    """
    rebuilder = backend().rebuilder_class(page_index())
    index = rebuilder.start()
    try:
        _fill(index, tell)
        rebuilder.finish()
    except BaseException:
        index.delete()
        raise
    WaitingPage.objects.filter(sent_at__gte=at - CLOCKS).update(sent_at=None)


def forget_sent(at):
    """Forget the pages that no index that is being built can lack."""
    WaitingPage.objects.filter(sent_at__lt=at - KEPT).delete()


def _fill(index, tell):
    index.add_model(Page)
    total, done = told_pages().count(), 0
    for chunk in in_chunks(told_pages().specific(), PAGES):
        index.add_items(Page, chunk)
        done += len(chunk)
        tell(done, total)
