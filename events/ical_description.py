"""DESCRIPTION: what a calendar that shows only text says of an event."""

from events import status
from mysite.templatetags.swedish import swedish_date, swedish_times


def description(event, date, url, organiser):
    parts = [
        _news(date),
        "" if date is event else date.text,
        _theme(event),
        event.intro,
        f"Arrangör: {organiser.title}" if organiser else "",
        f"Kostnad: {event.price}" if event.price else "",
        _contact(event.contact),
        f"Läs mer: {url}" if url else "",
    ]
    return "\n\n".join(part.strip() for part in parts if part.strip())


def _theme(event):
    """That of a council meeting, which entries.py reads with the event."""
    theme = getattr(getattr(event, "councilmeetingpage", event), "theme", "")
    return f"Tema: {theme}" if theme else ""


def _news(date):
    """What has changed, in words: not every calendar shows a state."""
    badge = status.badge(date)
    parts = [f"{badge['label']}." if badge else "", date.status_note]
    if date.previous_starts_at:
        before = date.previous_starts_at
        clock = "" if date.all_day else f" {swedish_times(before)}"
        parts.append(f"Tidigare: {swedish_date(before)}{clock}.")
    return " ".join(part for part in parts if part)


def _contact(contact):
    if contact is None:
        return ""
    ways = ", ".join(way for way in (contact.phone, contact.email) if way)
    return f"Kontakt: {contact.name}{', ' if ways else ''}{ways}"
