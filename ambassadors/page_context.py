"""What the ambassadors' pages show: the list, and one profile."""

from django.db.models import Prefetch
from wagtail.images import get_image_model

from mysite import listing
from mysite.structured_data import web_page
from mysite.visibility import is_open, listed

from .consent import shown
from .filters import AmbassadorFilter

CARD_PORTRAIT = "fill-208x208|format-webp"


def list_context(request, model, at):
    """The list page's results, by name."""
    filters = AmbassadorFilter(request.GET, listed(model.objects.all(), at), at=at)
    return listing.list_context(
        request, filters, lambda people: for_cards(people).order_by("title", "pk")
    )


def for_cards(ambassadors):
    """The queryset with everything that cards ask of it, in a fixed number of queries."""
    portraits = get_image_model().objects.prefetch_renditions(CARD_PORTRAIT)
    return ambassadors.select_related("place").prefetch_related(
        "consents", Prefetch("portrait", queryset=portraits)
    )


def profile_context(request, ambassador, at):
    """One profile: what the person has agreed to show, and nothing else."""
    person = shown(ambassador, at)
    organisation = person.organisation
    if organisation and not is_open(organisation, at):
        organisation = None
    data = _structured_data(ambassador, request, person, organisation)
    return {
        "person": person,
        "portrait_alt": f"Porträtt av {person.name}",
        "organisation": organisation,
        "structured_data": data,
    }


def _structured_data(ambassador, request, person, organisation):
    about = {
        "@type": "Person",
        "name": person.name,
        "jobTitle": person.headline,
        "homeLocation": {"@type": "Place", "name": person.place.name} if person.place else None,
        "affiliation": {"@type": "Organization", "name": organisation.title}
        if organisation
        else None,
    }
    about = {key: value for key, value in about.items() if value}
    description = person.quote or person.headline
    return web_page(ambassador, request, "ProfilePage", description=description, mainEntity=about)
