"""The bodies that can answer for something, the matrix, and the road map with example milestones."""

from demo.content.bodies import BODIES, MILESTONES
from handslaget.models import (
    ActionMilestone,
    ActionPage,
    HandslagPage,
    ResponsibilityMatrixPage,
    ResponsibleBody,
    RoadmapPage,
)

from .pages import add, review_date

MATRIX = {
    "title": "Ansvarsmatris",
    "slug": "ansvar",
    "intro": "Vem som ansvarar för vad i de åtta insatserna. Det som ingen har beslutat än står som ej satt, och räknas.",
}
ROADMAP = {
    "title": "Färdplan",
    "slug": "fardplan",
    "intro": "Vägen från 2026 till 2030, insats för insats. Milstolparna är exempel: strategin sätter inga.",
}


def add_bodies():
    """Add the bodies that are missing, each after those that it refers to."""
    for order, (name, kind, parent, first, last, follows) in enumerate(BODIES):
        ResponsibleBody.objects.get_or_create(
            name=name,
            defaults={
                "kind": kind,
                "parent": _named(parent),
                "valid_from": first,
                "valid_to": last,
                "follows": _named(follows),
                "sort_order": order,
            },
        )


def add_overviews(today):
    """The matrix and the road map below Handslaget, and the milestones that the map shows."""
    handslaget = HandslagPage.objects.get()
    for model, content in ((ResponsibilityMatrixPage, MATRIX), (RoadmapPage, ROADMAP)):
        add(handslaget, model, content, lambda c: {"review_date": review_date(today, c)})
    for action in ActionPage.objects.filter(number__in=MILESTONES, milestones__isnull=True):
        _add_milestones(action)


def _add_milestones(action):
    for order, (title, planned_on, done_on) in enumerate(MILESTONES[action.number]):
        action.milestones.add(
            ActionMilestone(title=title, planned_on=planned_on, done_on=done_on, sort_order=order)
        )
    action.save_revision(changed=False).publish()


def _named(name):
    return ResponsibleBody.objects.get(name=name) if name else None
