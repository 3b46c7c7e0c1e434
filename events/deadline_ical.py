"""A milestone or an offer's last day → calendar text: a whole day on which nobody is busy."""

from events import ical, timing
from events.deadlines import DeadlineKind
from events.ical_text import Text, plain

DONE = "KLAR: "


def vevent(deadline, identity, url):
    """One VEVENT, told as the calendar of events tells its own."""
    entry = ical.identified(identity, url)
    entry.add("dtstart", deadline.day)
    entry.add("dtend", deadline.day + timing.DAY)
    entry.add("summary", Text(plain(_summary(deadline))))
    entry.add("description", Text(plain(_description(deadline, url))))
    entry.add("status", "CONFIRMED")
    entry.add("transp", "TRANSPARENT")
    entry.add("categories", [DeadlineKind(deadline.kind).label])
    return entry.to_ical().decode()


def _summary(deadline):
    done = DONE if deadline.is_done else ""
    return f"{done}{DeadlineKind(deadline.kind).label}: {deadline.title}"


def _description(deadline, url):
    about = "" if deadline.title == deadline.page.title else deadline.page.title
    parts = [about, deadline.page.intro, f"Läs mer: {url}" if url else ""]
    return "\n\n".join(part for part in parts if part)
