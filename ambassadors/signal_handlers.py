"""A consent that is given, withdrawn or removed changes at once what the search index holds.

That to the portrait also decides whether its file stays where it was.
"""

from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from wagtail.search import index

from .consent import Field
from .models import ConsentRecord
from .portrait_file import hide_unless_shown, hide_where_ended


def write_index(instance, **kwargs):
    index.insert_or_update_object(instance.ambassador)


def portrait_consent_saved(instance, **kwargs):
    """One that is to end later is seen to then, by hide_portraits."""
    if instance.field == Field.PORTRAIT:
        hide_where_ended(timezone.now())


def portrait_consent_deleted(instance, **kwargs):
    if instance.field == Field.PORTRAIT:
        hide_unless_shown(instance.ambassador, timezone.now())


def connect():
    post_save.connect(write_index, sender=ConsentRecord)
    post_delete.connect(write_index, sender=ConsentRecord)
    post_save.connect(portrait_consent_saved, sender=ConsentRecord)
    post_delete.connect(portrait_consent_deleted, sender=ConsentRecord)
