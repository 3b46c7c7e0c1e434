"""Organisations, first of the pages: the others name them."""

from demo.content.organisations import ORGANISATIONS
from handslaget.models import OrganisationPage

from .fields import chosen, shared
from .pages import add


def add_organisations(index, today):
    def make(content):
        own = chosen(content, ("kind", "role", "website", "email", "phone"))
        return shared(content, today) | own

    for content in ORGANISATIONS:
        add(index, OrganisationPage, content, make)


def organisation(title):
    """The organisation of that title; None when the content names none."""
    return OrganisationPage.objects.get(title=title) if title else None
