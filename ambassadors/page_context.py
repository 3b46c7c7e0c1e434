"""What the ambassadors' pages show: the list, and one profile."""

from mysite import listing
from mysite.row_pictures import with_pictures
from mysite.site_pages import open_page
from mysite.structured_data import filled, web_page
from mysite.swedish_order import in_swedish
from mysite.visibility import listed

from .consent import shown
from .filters import AmbassadorFilter

CARD_PORTRAIT = "fill-208x208|format-webp"


def list_context(request, model, at):
    """The list page's results, by name."""
    filters = AmbassadorFilter(request.GET, listed(model.objects.all(), at), at=at)
    return listing.list_context(
        request, filters, lambda people: for_cards(people).order_by(in_swedish("title"), "pk")
    )


def for_cards(ambassadors):
    """The queryset with everything that cards ask of it, in a fixed number of queries."""
    people = with_pictures(ambassadors, CARD_PORTRAIT, relation="portrait")
    return people.select_related("place").prefetch_related("consents")


def profile_context(request, ambassador, at):
    """One profile: what the person has agreed to show, and nothing else."""
    person = shown(ambassador, at)
    organisation = open_page(request, person.organisation_id)
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
    description = person.quote or person.headline
    return web_page(ambassador, request, "ProfilePage", description=description, mainEntity=filled(about))
