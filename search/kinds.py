"""The types that a search can be narrowed to, and which page types each one holds."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType

from ambassadors.models import AmbassadorPage
from events.models import EventPage
from handslaget.models import OrganisationPage
from home.models import NewsPage
from initiatives.models import InitiativePage, InvestmentPage


@dataclass(frozen=True)
class Kind:
    """``label`` heads the filter; ``singular`` and the page's ``day``, if any, stand on each result."""

    slug: str
    label: str
    singular: str
    model: type | None = None
    day: str = ""


OTHER = Kind("sidor", "Sidor", "Sida")
KINDS = [
    Kind("initiativ", "Initiativ", "Initiativ", InitiativePage),
    Kind("investeringar", "Investeringar", "Investering", InvestmentPage),
    Kind("evenemang", "Evenemang", "Evenemang", EventPage, day="starts_on"),
    Kind("ambassadorer", "Ambassadörer", "Ambassadör", AmbassadorPage),
    Kind("organisationer", "Organisationer", "Organisation", OrganisationPage),
    Kind("nyheter", "Nyheter", "Nyhet", NewsPage, day="date"),
    OTHER,
]


def kind_named(slug):
    """The kind with this address word, or None, which means every kind."""
    return next((kind for kind in KINDS if kind.slug == slug), None)


def kind_of(page):
    """The kind of a page, whatever its type; what has no kind of its own is a Sida."""
    content_types = ContentType.objects.get_for_models(
        *(kind.model for kind in KINDS if kind.model)
    )
    by_id = {content_types[kind.model].pk: kind for kind in KINDS if kind.model}
    return by_id.get(page.content_type_id, OTHER)
