"""A consent that is given, withdrawn or removed changes at once what the search index holds."""

from django.db.models.signals import post_delete, post_save
from wagtail.search import index

from .models import ConsentRecord


def write_index(instance, **kwargs):
    index.insert_or_update_object(instance.ambassador)


def connect():
    post_save.connect(write_index, sender=ConsentRecord)
    post_delete.connect(write_index, sender=ConsentRecord)
