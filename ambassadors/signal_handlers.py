"""A consent that is given, withdrawn or removed changes at once what the search index holds.

That to the portrait also decides whether its file stays where it was.
"""

from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from wagtail.search import index

from .consent import Field, shown_fields
from .models import ConsentRecord
from .portrait_file import move_out_of_sight


def write_index(instance, **kwargs):
    index.insert_or_update_object(instance.ambassador)


def keep_portrait_out_of_sight(instance, **kwargs):
    """When the last consent to the portrait no longer stands; one that is to come hides nothing yet."""
    portrait = instance.ambassador.portrait
    is_about_it = instance.field == Field.PORTRAIT and portrait
    if is_about_it and Field.PORTRAIT not in shown_fields(instance.ambassador, timezone.now()):
        move_out_of_sight(portrait)


def connect():
    post_save.connect(write_index, sender=ConsentRecord)
    post_delete.connect(write_index, sender=ConsentRecord)
    post_save.connect(keep_portrait_out_of_sight, sender=ConsentRecord)
    post_delete.connect(keep_portrait_out_of_sight, sender=ConsentRecord)
