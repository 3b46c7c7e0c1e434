"""What the organisations' pages show: the list, and one organisation."""

from django.db.models import Prefetch, Q
from wagtail.images import get_image_model

from mysite import listing
from mysite.structured_data import web_page
from mysite.visibility import listed

from .filters import OrganisationFilter

ROW_IMAGE = "fill-272x153|format-webp"
MOST_OF_EACH = 12


def list_context(request, model, at):
    """The list page's results, by name."""
    filters = OrganisationFilter(request.GET, listed(model.objects.all(), at), at=at)
    return listing.list_context(request, filters, lambda pages: for_rows(pages).order_by("title"))


def for_rows(pages):
    """The queryset with everything that rows ask of it, in a fixed number of queries."""
    images = get_image_model().objects.prefetch_renditions(ROW_IMAGE)
    return pages.prefetch_related("sectors", Prefetch("image", queryset=images))


def page_context(request, organisation, at):
    """One organisation and what it takes part in, as far as that is open to all."""
    sections = sections_of(organisation, at) if organisation.pk else []
    return {
        "sections": [(heading, pages) for heading, pages in sections if pages],
        "structured_data": _structured_data(organisation, request),
    }


def sections_of(organisation, at):
    """Heading and pages, one query each; the rooms to the right are reached by relations only."""
    initiatives = organisation.initiatives.model.objects.filter(
        Q(organisation=organisation) | Q(pk__in=organisation.partnerships.values("initiative"))
    )
    return [
        ("Initiativ och projekt", _named(initiatives.order_by("title"), at)),
        ("På gång", _named(organisation.events.not_over(at), at)),
        ("Investeringsmöjligheter", _named(organisation.investments.order_by("title"), at)),
        ("Ambassadörer", _named(organisation.ambassadors.order_by("title"), at)),
    ]


def _named(pages, at):
    """Those that are listed and, where it is a person, whose organisation may be told."""
    condition = getattr(pages.model, "names_organisation_q", None)
    pages = listed(pages, at)
    return list((pages.filter(condition(at)) if condition else pages)[:MOST_OF_EACH])


def _structured_data(organisation, request):
    about = {
        "@type": "Organization",
        "name": organisation.title,
        "description": organisation.intro,
        "url": organisation.website,
        "email": organisation.email,
        "telephone": organisation.phone,
    }
    about = {key: value for key, value in about.items() if value}
    return web_page(organisation, request, "ProfilePage", mainEntity=about)
