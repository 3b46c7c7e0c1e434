"""Loads what a page of results shows, each hit as its own type."""

from django.db.models import OuterRef, Subquery
from wagtail.models import Page, get_page_models

from ambassadors.models import AmbassadorPage
from ambassadors.stored_consents import records_of, stored_consents
from events.models import EventPage


def with_contents(keys, at):
    """The pages with these primary keys, in their order, each as its own type.

    One query whatever the types, with what the ambassadors among them consent to. A council meeting
    comes as the event that it is. An event has the day of the date that it is known by as ``known_on``.
    """
    links = {model: model._meta.parents.get(Page) for model in get_page_models()}
    names = {m: link.remote_field.get_accessor_name() for m, link in links.items() if link}
    person = names[AmbassadorPage]
    together = [*names.values(), f"{person}__place", f"{person}__portrait"]
    pages = Page.objects.select_related(*together).annotate(
        known_on=EventPage.objects.known_date(at)["starts_on"],
        stored_consents=Subquery(stored_consents(OuterRef("pk"))),
    )
    pages = pages.in_bulk(keys)
    return [_as_own_type(pages[key], names) for key in keys if key in pages]


def _as_own_type(page, names):
    own = getattr(page, _name_of(page.specific_class, names))
    own.known_on = page.known_on
    if isinstance(own, AmbassadorPage):
        own.read_consents = records_of(page.stored_consents)
    return own


def _name_of(model, names):
    """What the page's own type, or the type that it extends, is called from the base page."""
    return next(names[one] for one in model.__mro__ if one in names)
