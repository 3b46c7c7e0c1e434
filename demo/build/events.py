"""Events, on weekdays that suit them."""

from demo.content.events import EVENTS
from demo.days import clock, day, weekday
from dialogue.models import ContactPoint
from events.models import Arena, EventPage, Venue
from initiatives.models import InitiativePage

from .fields import chosen, shared
from .helps import helped_by
from .lists import named
from .organisations import organisation
from .pages import add, with_page_links


def add_events(calendar, today):
    def make(content):
        return {
            **shared(content, today),
            **chosen(content, ("status", "status_note", "online_url", "price")),
            **when(content, today),
            "outcome": with_page_links(content.get("outcome", "")),
            "arena": named(Arena, content.get("arena")),
            "venue": named(Venue, content.get("venue")),
            "organisation": organisation(content.get("organisation")),
            "initiative": initiative(content.get("initiative")),
            "contact": named(ContactPoint, content["contact"]),
            "actions": helped_by(content["title"]),
        }

    for content in EVENTS:
        add(calendar, EventPage, content, make)


def when(content, today):
    """The date fields: the chosen weekday, its clock times or all day, and the last day."""
    first = weekday(today, *content["on"])
    days = content.get("days", 1)
    return {
        "starts_on": first,
        "ends_on": day(first, days - 1) if days > 1 else None,
        "start_time": clock(content.get("from")),
        "end_time": clock(content.get("to")),
        "all_day": "from" not in content,
    }


def initiative(title):
    return InitiativePage.objects.get(title=title) if title else None
