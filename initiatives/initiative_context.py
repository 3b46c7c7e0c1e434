"""What an initiative's page shows."""

from django.utils import timezone

from handslaget.thread import coming_events, thread_of
from mysite.site_pages import open_site_pages
from mysite.structured_data import filled, web_page

from . import stages
from .timeline import stops


def page_context(request, initiative, at):
    """One initiative: its way, who takes part, what is on."""
    partners = list(initiative.partners.all())
    taking_part = open_organisations(request, initiative, partners)
    leader = taking_part.get(initiative.organisation_id)
    thread = thread_of(initiative, at)  # before the words: it reads them with its own
    return {
        "eyebrow": initiative.eyebrow_with(initiative.words["sectors"]),
        "stops": stops(initiative, timezone.localdate(at)),
        "leader": leader,
        "partners": [
            (taking_part[row.organisation_id], row.role)
            for row in partners
            if row.organisation_id in taking_part
        ],
        "events": coming_events(thread),
        "thread": thread,
        "invites_contact": stages.invites_contact(initiative.stage),
        "structured_data": _structured_data(initiative, request, leader),
    }


def open_organisations(request, initiative, partners):
    """The organisations that lead or take part and whose pages are open to all, by key."""
    keys = {row.organisation_id for row in partners} | {initiative.organisation_id}
    return {page.pk: page for page in open_site_pages(request, also=keys) if page.pk in keys}


def _structured_data(initiative, request, leader):
    project = {
        "@type": "Project",
        "name": initiative.title,
        "description": initiative.intro,
        "foundingDate": initiative.starts_on,
        "dissolutionDate": initiative.ends_on,
        "parentOrganization": {"@type": "Organization", "name": leader.title} if leader else None,
    }
    return web_page(initiative, request, mainEntity=filled(project))
