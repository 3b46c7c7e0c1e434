"""What happens when pages of the programme are published, and when a request begins and ends."""

from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex
from wagtail.search import index
from wagtail.signals import page_published, published, unpublished

from . import facts_of_request
from .agreement_versions import keep_version
from .models import FactFigure, HandslagPage


def agreement_published(sender, instance, **kwargs):
    keep_version(instance, timezone.now())


def fact_changed(sender, instance, **kwargs):
    """The pages that name the fact are found by its new words."""
    of_pages = ContentType.objects.get_for_model(Page)
    naming = ReferenceIndex.get_references_to(instance).filter(base_content_type=of_pages)
    keys = [int(key) for key in naming.values_list("object_id", flat=True)]
    for page in Page.objects.filter(pk__in=keys).specific():
        index.insert_or_update_object(page)


def connect():
    """Called once by the app's configuration."""
    page_published.connect(agreement_published, sender=HandslagPage)
    for changed in (published, unpublished):
        changed.connect(fact_changed, sender=FactFigure)
    facts_of_request.connect()
