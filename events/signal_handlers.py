"""What makes the stored calendar texts and the feed change; entries.py and feeds.py do it."""

from django.db.models import Q
from django.db.models.signals import post_delete, post_save, pre_delete
from django.utils import timezone
from taggit.models import Tag
from wagtail.images import get_image_model
from wagtail.models import CollectionViewRestriction, PageViewRestriction, Site
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from events import entries, feeds, occurrences
from events.models import Arena, CouncilMeetingPage, DateChange, EventPage, Venue
from events.naming import NAMED, naming
from handslaget.models import (
    ActionPage,
    Audience,
    CouncilPage,
    GoalArea,
    OrganisationPage,
    Place,
    Sector,
    StrategicDirection,
    Track,
)
from initiatives.models import InitiativePage, InvestmentPage

# A signal names the page's own type, so every type that is an event is asked for.
EVENT_TYPES = (EventPage, CouncilMeetingPage)
# The pages whose milestones and last days stand in "På gång".
HAVE_DEADLINES = (InitiativePage, ActionPage, InvestmentPage)
# What one may choose events by, although their texts do not name it (filters.py).
CHOICES = (
    *(Arena, Audience, GoalArea, Place, Sector, StrategicDirection, Tag, Track),
    *(ActionPage, CouncilPage, InitiativePage, OrganisationPage),
)


def write(events):
    """Serialise the events now, then have the feed put together anew."""
    entries.refresh(events, timezone.now())
    feeds.touch()


def write_later(events):
    """For what is in the middle of changing: serialise at the next request."""
    entries.mark_stale(events, timezone.now())
    feeds.touch()


def event_published(sender, instance, **kwargs):
    """The event, and what was split from it, which names it once it is public."""
    write(EventPage.objects.filter(Q(pk=instance.pk) | Q(continues=instance.pk)))


def event_saved(sender, instance, update_fields, **kwargs):
    if update_fields is None:  # else Wagtail keeps its books of a draft
        write_later(EventPage.objects.filter(pk=instance.pk))


def event_gone(sender, instance, **kwargs):
    write_later(EventPage.objects.filter(continues=instance.pk))


def event_deleted(sender, **kwargs):
    feeds.touch()


def deadlines_changed(sender, **kwargs):
    feeds.touch()


def choice_changed(sender, update_fields=None, **kwargs):
    if update_fields is None:  # else Wagtail keeps its books of a draft
        feeds.touch()


def named_row_saved(sender, instance, **kwargs):
    write(naming(instance))


def named_row_to_be_deleted(sender, instance, **kwargs):
    write_later(naming(instance))


def venue_to_be_deleted(sender, instance, **kwargs):
    """Dates that had a venue of their own are where their series is."""
    changes = DateChange.objects.filter(venue=instance)
    events = list(EventPage.objects.filter(pk__in=changes.values("event")))
    changes.update(venue=None)
    occurrences.store(events)


def organisation_changed(sender, instance, **kwargs):
    write(EventPage.objects.filter(organisation=instance.pk))


def organisation_to_be_deleted(sender, instance, **kwargs):
    write_later(EventPage.objects.filter(organisation=instance.pk))


def picture_changed(sender, instance, **kwargs):
    """At the next request: Wagtail throws the old file's smaller ones away after this."""
    write_later(EventPage.objects.filter(image=instance.pk))


def pictures_privacy_changed(sender, instance, **kwargs):
    below = instance.collection.path
    write_later(EventPage.objects.filter(image__collection__path__startswith=below))


def addresses_changed(sender, instance, **kwargs):
    write(EventPage.objects.filter(path__startswith=instance.path))


def page_moved(sender, instance, **kwargs):
    write(below(instance))


def privacy_changed(sender, instance, **kwargs):
    write(below(instance.page))


def site_changed(sender, **kwargs):
    Site.clear_site_root_paths_cache()
    write(EventPage.objects.all())


def below(page):
    """Events at or below a page, or that name one that is: those whose privacy it decides."""
    organisers = OrganisationPage.objects.filter(path__startswith=page.path)
    continued = EventPage.objects.filter(path__startswith=page.path)
    return EventPage.objects.filter(
        Q(path__startswith=page.path)
        | Q(organisation__in=organisers.order_by().values("pk"))
        | Q(continues__in=continued.order_by().values("pk"))
    )


def connect():
    """Called once by the app's configuration."""
    for model in EVENT_TYPES:
        page_published.connect(event_published, sender=model)
        post_save.connect(event_saved, sender=model)
        page_unpublished.connect(event_gone, sender=model)
        pre_delete.connect(event_gone, sender=model)
        post_delete.connect(event_deleted, sender=model)
    for model in HAVE_DEADLINES:
        for signal in (page_published, page_unpublished, post_delete):
            signal.connect(deadlines_changed, sender=model)
    for model in NAMED:
        post_save.connect(named_row_saved, sender=model)
        pre_delete.connect(named_row_to_be_deleted, sender=model)
    pre_delete.connect(venue_to_be_deleted, sender=Venue)
    for model in CHOICES:
        post_save.connect(choice_changed, sender=model)
        post_delete.connect(choice_changed, sender=model)
    page_published.connect(organisation_changed, sender=OrganisationPage)
    page_unpublished.connect(organisation_changed, sender=OrganisationPage)
    post_save.connect(organisation_changed, sender=OrganisationPage)
    pre_delete.connect(organisation_to_be_deleted, sender=OrganisationPage)
    for signal in (post_save, pre_delete):
        signal.connect(picture_changed, sender=get_image_model())
    for signal in (post_save, post_delete):
        signal.connect(pictures_privacy_changed, sender=CollectionViewRestriction)
    page_slug_changed.connect(addresses_changed)
    post_page_move.connect(page_moved)
    for signal in (post_save, post_delete):
        signal.connect(privacy_changed, sender=PageViewRestriction)
        signal.connect(site_changed, sender=Site)
