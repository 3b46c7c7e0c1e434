"""Write the indexes of search and references once a page, not at each of its saves."""

import contextlib

from django.utils import timezone
from modelsearch import index
from wagtail.models import Page, ReferenceIndex

from mysite.indexing import indexes_left


@contextlib.contextmanager
def indexed_at_the_end():
    """Leave the indexes be while the block lasts, then write those pages that it touched."""
    started = timezone.now()
    with indexes_left():
        yield
    for page in Page.objects.filter(latest_revision_created_at__gte=started).specific():
        index.insert_or_update_object(page)
        ReferenceIndex.create_or_update_for_object(page)
