"""Rows of lists whose names are indexed with the pages that name them, such as places and tags."""

from django.db.models import ForeignObjectRel, Q
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from taggit.models import Tag
from wagtail.models import Page

from .indexing import index_again


def pages_naming(row):
    """Pages with a relation of their own to the row, whatever it is called."""
    named = Q(pk__in=[])
    for relation in row._meta.get_fields(include_hidden=True):
        is_to_the_row = isinstance(relation, ForeignObjectRel)
        if is_to_the_row and issubclass(relation.related_model, Page):
            pages = relation.related_model.objects.filter(**{relation.field.name: row.pk})
            named |= Q(pk__in=pages.order_by().values("pk"))
    return Page.objects.filter(named)


def tagged(tag):
    return Page.objects.filter(pk__in=tag.page_tags.values("content_object"))


class Follower:
    """Has the pages of ``naming(row)`` indexed anew when one of the row's ``words`` changes, or it goes.

    A row may be named by hundreds of pages, so one that is saved with the same words costs nothing.
    """

    def __init__(self, *words, naming=pages_naming):
        self.words, self.naming = words, naming

    def follow(self, model):
        """Called once by the app's configuration."""
        handlers = {
            pre_save: self.note_words,
            post_save: self.saved,
            pre_delete: self.note_pages,
            post_delete: self.deleted,
        }
        for signal, handler in handlers.items():
            signal.connect(handler, sender=model, weak=False)

    def note_words(self, sender, instance, **kwargs):
        stored = sender.objects.filter(pk=instance.pk)
        instance.words_before = stored.values_list(*self.words).first()

    def saved(self, instance, **kwargs):
        words = tuple(getattr(instance, name) for name in self.words)
        if instance.words_before not in (None, words):
            index_again(self.naming(instance))

    def note_pages(self, instance, **kwargs):
        instance.pages_before = list(self.naming(instance).values_list("pk", flat=True))

    def deleted(self, instance, **kwargs):
        index_again(Page.objects.filter(pk__in=instance.pages_before))


def connect():
    """Called once by the app's configuration, for what every kind of page may carry."""
    Follower("name", naming=tagged).follow(Tag)
