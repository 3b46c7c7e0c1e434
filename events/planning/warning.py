"""After an event is saved: what else is planned on its days for the same people. Nothing is blocked."""

from django.utils import timezone
from django.utils.html import format_html, format_html_join
from wagtail.admin import messages

from events import timing
from events.date_preview import day_in_words, lost_changes_fault
from events.planning.clashes import between
from events.planning.drafts import dates_in_memory
from events.planning.names import Names
from events.planning.planned import TOPICS, Planned, planned

MOST_TOLD = 5


def warn(request, page):
    """Tell the editor in messages; an autosave has nobody who reads them."""
    if not (hasattr(page, "date_changes") and request.accepts("text/html")):
        return
    lost = lost_changes_fault(page)
    if lost:
        messages.warning(request, lost)
    told = clashes_in_words(page, request.user, timezone.now())
    if told:
        messages.warning(request, told)


def clashes_in_words(page, user, at):
    """The first clashes with their days and links, or an empty string."""
    found = clashes_of(page, user, at)
    if not found:
        return ""
    names = Names(at)
    lines = format_html_join(
        "", "<li>{}</li>", ((_line(*one, names),) for one in found[:MOST_TOLD])
    )
    left = len(found) - MOST_TOLD
    more = format_html("<li>… och {} till</li>", left) if left > 0 else ""
    return format_html("Samma dag och samma målgrupp eller bransch:<ul>{}{}</ul>", lines, more)


def clashes_of(page, user, at):
    """What the dates still to come of the page clash with, as (the page's date, the clash)."""
    dates = [date for date in dates_in_memory(page) if timing.phase(date, at) != timing.Phase.OVER]
    if not dates:
        return []
    first = min(date.starts_on for date in dates)
    last = max(timing.last_day(date) for date in dates)
    others = [row for row in planned(user, first, last, at) if row.pk != page.pk]
    mine = {name: frozenset(word.pk for word in getattr(page, name).all()) for name in TOPICS}
    return [
        (date, clash)
        for date in dates
        for clash in between(_row(page, date, mine), [o for o in others if _meet(date, o.date)])
    ]


def _row(page, date, topics):
    return Planned(date, page.pk, page.title, page.arena_id, page.organisation_id, topics)


def _meet(date, other):
    return date.starts_on <= other.ends_on and other.starts_on <= date.ends_on


def _line(date, clash, names):
    other, words = clash.other, ", ".join(names.of_topics(clash.shared))
    title = other.title
    if other.url:
        title = format_html('<a href="{}">{}</a>', other.url, other.title)
    return format_html("{}: {} ({})", day_in_words(date.starts_on).capitalize(), title, words)
