"""What an ambassador's page shows."""

from mysite.site_pages import open_page
from mysite.structured_data import filled, web_page

from .consent import shown


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
    return web_page(
        ambassador, request, "ProfilePage", description=description, mainEntity=filled(about)
    )
