"""What only editors say of an event, such as its picture: the page of another of its dates says it too."""

from events.models import EventPage

FIELDS = ("image", "arena", "online_url", "initiative", "contact", "price")
LISTS = (*EventPage.word_lists, "actions")


def take_after(page, kin):
    """Set it on a page that is not saved yet."""
    for name in FIELDS:
        setattr(page, name, getattr(kin, name))
    for name in LISTS:
        setattr(page, name, list(getattr(kin, name).all()))
    page.tags.add(*kin.tags.names())
