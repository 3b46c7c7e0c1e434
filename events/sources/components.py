"""One VEVENT, property by property: what we use of it, each checked, and nothing else."""

import datetime

from icalendar.prop import vBroken

from . import plain
from .clocks import is_date
from .limits import LONGEST

LARGEST_SEQUENCE = 2**31 - 1


def first(component, name):
    """The property, or the first of several against the rules; None if missing or broken."""
    value = component.get(name)
    value = value[0] if isinstance(value, list) and value else value
    return None if isinstance(value, vBroken) else value


def text(component, name):
    return str(first(component, name) or "")


def moment(component, name):
    """The date or datetime of a property, or None when it is missing or broken."""
    value = getattr(first(component, name), "dt", None)
    return value if isinstance(value, datetime.date) else None


def words(component):
    """What readers see of it, as plain text."""
    status = text(component, "STATUS").strip().upper()
    return {
        "title": plain.title(text(component, "SUMMARY"), LONGEST["title"]),
        "text": plain.paragraphs(text(component, "DESCRIPTION"), LONGEST["text"]),
        "place": plain.one_line(text(component, "LOCATION"), LONGEST["place"]),
        "url": plain.web_address(text(component, "URL")),
        "status": status if status in {"TENTATIVE", "CANCELLED"} else "CONFIRMED",
    }


def sequence(component):
    value = first(component, "SEQUENCE")
    return min(max(value, 0), LARGEST_SEQUENCE) if isinstance(value, int) else 0


def revised(component, name, today):
    """LAST-MODIFIED or DTSTAMP in UTC as text; nothing when missing, or when it cannot be true:
    what is said to be written in the future would outrank all that the source says until then.
    """
    at = moment(component, name)
    if at is None or is_date(at) or at.date() > today + datetime.timedelta(days=1):
        return ""
    at = at if at.tzinfo else at.replace(tzinfo=datetime.UTC)
    return at.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
