"""Organisations, initiatives and investment opportunities."""

from wagtail.documents import get_document_model

from demo.content.initiatives_early import EARLY
from demo.content.initiatives_late import LATE
from demo.content.investments import INVESTMENTS
from demo.content.organisations import ORGANISATIONS
from demo.days import day
from dialogue.models import ContactPoint
from handslaget.models import OrganisationPage
from initiatives.models import (
    InitiativePage,
    InitiativePartner,
    InvestmentDocument,
    InvestmentPage,
    Milestone,
    UpdateEntry,
)

from .body import body
from .helps import helped_by
from .images import image_or_none
from .lists import named
from .pages import add, review_date, with_page_links

TEXTS = ("kind", "origin", "stage", "municipal_role", "participation_level", "seeking")
RICH_TEXTS = ("what", "why", "how", "result", "lessons")
OFFER_FIELDS = (
    "kind",
    "availability",
    "area_m2",
    "price",
    "price_unit",
    "property_name",
    "plan_status",
    "permitted_use",
    "utilities",
    "transport",
    "terms",
    "description",
)


def shared(content, today):
    """What these pages have in common."""
    return {
        "image": image_or_none(content.get("picture")),
        "review_date": review_date(today, content),
        "body": body(content.get("body", [])),
    }


def chosen(content, names):
    """The fields that the content fills in; the model's defaults serve for the rest."""
    return {name: content[name] for name in names if name in content}


def organisation(title):
    """The organisation of that title; None when the content names none."""
    return OrganisationPage.objects.get(title=title) if title else None


def add_organisations(index, today):
    def make(content):
        return shared(content, today) | chosen(content, ("kind", "website", "email", "phone"))

    for content in ORGANISATIONS:
        add(index, OrganisationPage, content, make)


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


def add_investments(index, today):
    def make(content):
        return {
            **shared(content, today),
            **chosen(content, OFFER_FIELDS),
            "valid_until": day(today, content["valid_until"]),
            "organisation": organisation(content.get("organisation")),
            "contact": named(ContactPoint, content["contact"]),
            "documents": offer_documents(content),
        }

    for content in INVESTMENTS:
        add(index, InvestmentPage, content, make)


def offer_documents(content):
    titles = content.get("documents", [])
    found = get_document_model().objects.filter(title__in=titles)
    return [InvestmentDocument(document=document) for document in found]
