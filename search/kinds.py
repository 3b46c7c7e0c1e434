"""The types that a search can be narrowed to, and which page types each one holds, or documents."""

from dataclasses import dataclass

from wagtail.documents import get_document_model

from ambassadors.models import AmbassadorPage
from events.models import ArenaPage, EventPage
from handslaget.models import ActionPage, IndicatorPage, OrganisationPage
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
DOCUMENTS = Kind("dokument", "Dokument", "Dokument", get_document_model())
KINDS = [
    Kind("initiativ", "Initiativ", "Initiativ", InitiativePage),
    Kind("investeringar", "Investeringar", "Investering", InvestmentPage),
    Kind("evenemang", "Evenemang", "Evenemang", EventPage, day="known_on"),
    Kind("arenor", "Arenor", "Arena", ArenaPage),
    Kind("ambassadorer", "Ambassadörer", "Ambassadör", AmbassadorPage),
    Kind("organisationer", "Organisationer", "Organisation", OrganisationPage),
    Kind("nyheter", "Nyheter", "Nyhet", NewsPage, day="date"),
    Kind("insatser", "Insatser", "Insats", ActionPage),
    Kind("indikatorer", "Indikatorer", "Indikator", IndicatorPage),
    OTHER,
    DOCUMENTS,
]


def kind_named(slug):
    """The kind with this address word, or None, which means every kind."""
    return next((kind for kind in KINDS if kind.slug == slug), None)


def kind_of(page):
    """The kind of a page, whatever its type."""
    return kind_of_model(page.specific_class)


def kind_of_model(model):
    """The kind of a page type; what has no kind of its own is a Sida."""
    named = (kind for kind in KINDS if kind.model and issubclass(model, kind.model))
    return next(named, OTHER)
