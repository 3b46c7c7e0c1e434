"""What an organisation's page shows."""

from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page

from mysite.structured_data import filled, web_page
from mysite.swedish_order import in_swedish
from mysite.visibility import listed

from .first_few import split
from .models.council import CouncilPage
from .validity import valid_q

SHOWN_OF_EACH = 12


def page_context(request, organisation, at):
    """One organisation and what it takes part in, as far as that is open to all."""
    return {
        "sections": sections_of(organisation, at) if organisation.pk else [],
        "structured_data": _structured_data(organisation, request),
    }


def sections_of(organisation, at):
    """Heading and pages, the first few and the rest, without empty sections: two queries.

    The rooms to the right are reached by relations only.
    """
    of = {
        "Initiativ och projekt": organisation.initiatives.model.objects.filter(
            Q(organisation=organisation) | Q(pk__in=organisation.partnerships.values("initiative"))
        ),
        "Investeringsmöjligheter": organisation.investments.all(),
        "I rådet": CouncilPage.objects.filter(pk__in=_councils(organisation, at)),
        "Ambassadörer": _nameable(organisation.ambassadors.all(), at),
    }
    named = Q()
    for pages in of.values():
        named |= Q(pk__in=pages.order_by().values("pk"))
    found = list(listed(Page.objects.filter(named), at).order_by(in_swedish("title"), "pk"))
    sections = {
        heading: [p for p in found if p.specific_class is pages.model]
        for heading, pages in of.items()
    }
    sections["På gång"] = list(listed(organisation.events.by_next_date(at), at))
    return [(heading, split(pages, SHOWN_OF_EACH)) for heading, pages in sections.items() if pages]


def _councils(organisation, at):
    """The councils where the organisation has a seat today."""
    seats = organisation.council_seats.filter(valid_q(timezone.localdate(at)))
    return seats.order_by().values("council")


def _nameable(people, at):
    """Those whose organisation may be told."""
    return people.filter(people.model.names_organisation_q(at))


def _structured_data(organisation, request):
    about = {
        "@type": "Organization",
        "name": organisation.title,
        "description": organisation.intro,
        "url": organisation.website,
        "email": organisation.email,
        "telephone": organisation.phone,
    }
    return web_page(organisation, request, "ProfilePage", mainEntity=filled(about))
