"""Events, on weekdays that suit them."""

from demo.content.events import EVENTS
from demo.days import clock, day, weekday
from dialogue.models import ContactPoint
from events import recurrence, series
from events.models import Arena, DateChange, EventPage, Venue
from events.status import EventStatus
from initiatives.models import InitiativePage

from .fields import chosen, shared
from .helps import helped_by
from .lists import named
from .organisations import organisation
from .pages import add, with_page_links

RECURRENCE = ("rule", "except_months", "except_holidays")


def add_events(calendar, today):
    def make(content):
        return {
            **shared(content, today),
            **chosen(content, ("status", "status_note", "online_url", "price")),
            **dates(content, today),
            "outcome": with_page_links(content.get("outcome", "")),
            "arena": named(Arena, content.get("arena")),
            "venue": named(Venue, content.get("venue")),
            "organisation": organisation(content.get("organisation")),
            "initiative": initiative(content.get("initiative")),
            "contact": named(ContactPoint, content["contact"]),
            "actions": helped_by(content["title"]),
        }

    for content in EVENTS:
        event = add(calendar, EventPage, content, make)
        if "moved" in content and event.status == EventStatus.PLANNED:
            move(event, **content["moved"])


def move(event, days, note):
    """As an editor does: the event is known at its first time and then published with another."""
    event.starts_on = day(event.starts_on, days)
    event.status, event.status_note = EventStatus.RESCHEDULED, note
    event.save_revision().publish()


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


def dates(content, today):
    """When it is; of a series also its rule and the dates that differ."""
    fields = {**when(content, today), **chosen(content, RECURRENCE)}
    if "rule" not in content:
        return fields
    first = recurrence.rule_days(content["rule"], fields["starts_on"])[0]
    fields = {**fields, "starts_on": first}
    coming = [one for one in series.days_of(EventPage(**fields)) if one > today]
    changes = content.get("changes", {})
    return {**fields, "date_changes": [_change(coming[n - 1], changes[n]) for n in changes]}


def _change(original_on, change):
    later = change.get("days_later")
    return DateChange(
        original_on=original_on,
        starts_on=day(original_on, later),
        venue=named(Venue, change.get("venue")),
        **chosen(change, ("status", "note", "text")),
    )


def initiative(title):
    return InitiativePage.objects.get(title=title) if title else None
