"""A page for each arena."""

from demo.content.arenas import ARENAS
from demo.content.lists import CONTACTS
from dialogue.models import ContactPoint
from events.models import Arena, ArenaPage

from .fields import chosen, shared
from .lists import named
from .organisations import organisation
from .pages import add, with_page_links

CALENDAR_CONTACT = CONTACTS[1]["name"]


def add_arenas(index, today):
    def make(content):
        return {
            **shared(content, today),
            **chosen(content, ("for_whom",)),
            "what": with_page_links(content["what"]),
            "arena": Arena.objects.get(slug=content["arena"]),
            "organisation": organisation(content.get("organisation")),
            "contact": named(ContactPoint, CALENDAR_CONTACT),
        }

    for content in ARENAS:
        add(index, ArenaPage, content, make)
