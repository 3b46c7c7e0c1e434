"""What happens when pages of the programme are published, and when a request begins and ends."""

from django.contrib.contenttypes.models import ContentType
from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex
from wagtail.signals import page_published, published, unpublished

from mysite.indexing import index_again
from mysite.named_rows import Follower

from . import facts_of_request
from .agreement_versions import keep_version
from .models import ActionUpdate, FactFigure, HandslagPage, Place, Sector


def agreement_published(sender, instance, **kwargs):
    keep_version(instance, timezone.now())


def fact_changed(sender, instance, **kwargs):
    """The pages that name the fact are found by its new words."""
    of_pages = ContentType.objects.get_for_model(Page)
    naming = ReferenceIndex.get_references_to(instance).filter(base_content_type=of_pages)
    keys = [int(key) for key in naming.values_list("object_id", flat=True)]
    index_again(Page.objects.filter(pk__in=keys))


def action_told_of(sender, instance, **kwargs):
    """An insats is found by what its officials tell; if it is deleted with them, there is none."""
    index_again(Page.objects.filter(pk=instance.action_id))


def connect():
    """Called once by the app's configuration."""
    page_published.connect(agreement_published, sender=HandslagPage)
    for changed in (published, unpublished):
        changed.connect(fact_changed, sender=FactFigure)
    for changed in (post_save, post_delete):
        changed.connect(action_told_of, sender=ActionUpdate)
    for model in (Place, Sector):
        Follower("name").follow(model)
    facts_of_request.connect()
