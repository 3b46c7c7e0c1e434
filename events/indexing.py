"""Events are found by the names of their arena and place: what a new name or a removed row makes of that."""

from django.db.models.signals import post_delete, post_save, pre_delete, pre_save

from mysite.indexing import index_again

from .models import Arena, EventPage, Venue
from .naming import naming

WORDS = {Arena: ["name"], Venue: ["name", "locality"]}


def note_words_before(sender, instance, **kwargs):
    stored = sender.objects.filter(pk=instance.pk)
    instance.words_before = stored.values_list(*WORDS[sender]).first()


def words_saved(sender, instance, **kwargs):
    """A place may have hundreds of events: they are indexed only when a word that is indexed changes."""
    words = tuple(getattr(instance, name) for name in WORDS[sender])
    if instance.words_before not in (None, words):
        index_again(naming(instance))


def note_events(sender, instance, **kwargs):
    instance.events_before = list(naming(instance).values_list("pk", flat=True))


def row_deleted(sender, instance, **kwargs):
    index_again(EventPage.objects.filter(pk__in=instance.events_before))


def connect():
    """Called once by the app's configuration."""
    for model in WORDS:
        pre_save.connect(note_words_before, sender=model)
        post_save.connect(words_saved, sender=model)
        pre_delete.connect(note_events, sender=model)
        post_delete.connect(row_deleted, sender=model)
