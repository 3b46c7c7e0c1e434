"""Initiatives and projects, with partners, milestones and updates."""

from demo.content.initiatives_early import EARLY
from demo.content.initiatives_late import LATE
from demo.days import day
from dialogue.models import ContactPoint
from initiatives.models import InitiativePage, InitiativePartner, Milestone, UpdateEntry

from .fields import chosen, shared
from .helps import helped_by
from .lists import named
from .organisations import organisation
from .pages import add, with_page_links

TEXTS = ("kind", "origin", "stage", "municipal_role", "participation_level", "seeking")
RICH_TEXTS = ("what", "why", "how", "result", "lessons")


def add_initiatives(index, today):
    for content in [*LATE, *EARLY]:
        add(index, InitiativePage, content, lambda content: initiative_fields(content, today))


def initiative_fields(content, today):
    """An initiative's own fields."""
    return {
        **shared(content, today),
        **chosen(content, TEXTS),
        **{name: with_page_links(content.get(name, "")) for name in RICH_TEXTS},
        "starts_on": day(today, content.get("starts_on")),
        "ends_on": day(today, content.get("ends_on")),
        "organisation": organisation(content.get("organisation")),
        "contact": named(ContactPoint, content["contact"]),
        "partners": partners(content),
        "milestones": milestones(content, today),
        "updates": updates(content, today),
        "actions": helped_by(content["title"]),
    }


def partners(content):
    return [
        InitiativePartner(organisation=organisation(title), role=role, sort_order=order)
        for order, (title, role) in enumerate(content.get("partners", []))
    ]


def milestones(content, today):
    return [
        Milestone(
            title=title,
            planned_on=day(today, planned),
            done_on=day(today, done),
            text=text,
            sort_order=order,
        )
        for order, (title, planned, done, text) in enumerate(content.get("milestones", []))
    ]


def updates(content, today):
    return [
        UpdateEntry(date=day(today, offset), title=title, text=text, sort_order=order)
        for order, (offset, title, text) in enumerate(content.get("updates", []))
    ]
