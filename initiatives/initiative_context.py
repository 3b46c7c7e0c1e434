"""What the initiatives' pages show: the list, and one initiative."""

from django.db.models import Prefetch
from django.utils import timezone
from wagtail.images import get_image_model

from handslaget.models import OrganisationPage
from mysite import listing
from mysite.structured_data import web_page
from mysite.visibility import listed, open_to_all

from . import stages
from .filters import InitiativeFilter
from .timeline import stops

ROW_IMAGE = "fill-272x153|format-webp"


def list_context(request, model, at):
    """The list page's results: under way first."""
    filters = InitiativeFilter(request.GET, listed(model.objects.all(), at), at=at)
    order = (stages.list_order(), "-first_published_at", "pk")
    return listing.list_context(request, filters, lambda pages: for_rows(pages).order_by(*order))


def for_rows(pages):
    """The queryset with everything that rows and cards ask of it, in a fixed number of queries."""
    images = get_image_model().objects.prefetch_renditions(ROW_IMAGE)
    return pages.prefetch_related("sectors", Prefetch("image", queryset=images))


def page_context(request, initiative, at):
    """One initiative: its way, who takes part, what is on."""
    taking_part = open_organisations(initiative, at)
    leader = taking_part.get(initiative.organisation_id)
    events = listed(initiative.events.all(), at).not_over(at) if initiative.pk else []
    return {
        "stops": stops(initiative, timezone.localdate(at)),
        "leader": leader,
        "partners": [
            (taking_part[row.organisation_id], row.role)
            for row in initiative.partners.all()
            if row.organisation_id in taking_part
        ],
        "events": events[:4],
        "invites_contact": stages.invites_contact(initiative.stage),
        "structured_data": _structured_data(initiative, request, leader),
    }


def open_organisations(initiative, at):
    """The organisations that lead or take part and whose pages are open to all, by key."""
    keys = {row.organisation_id for row in initiative.partners.all()}
    pages = OrganisationPage.objects.filter(pk__in=keys | {initiative.organisation_id})
    return {page.pk: page for page in open_to_all(pages, at)}


def _structured_data(initiative, request, leader):
    project = {
        "@type": "Project",
        "name": initiative.title,
        "description": initiative.intro,
        "foundingDate": initiative.starts_on,
        "dissolutionDate": initiative.ends_on,
        "parentOrganization": {"@type": "Organization", "name": leader.title} if leader else None,
    }
    project = {key: value for key, value in project.items() if value}
    return web_page(initiative, request, mainEntity=project)
