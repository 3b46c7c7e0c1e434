"""The editors' picks for a search: only those that everyone may open at this moment."""

from dataclasses import dataclass

from mysite.site_pages import open_pages

from .same_word import places

MOST = 3


@dataclass(frozen=True)
class Picked:
    title: str
    url: str
    reason: str


def chosen(words, kept):
    """The picks for these words, whoever may open what they lead to; ``kept`` are those of EditorsWords."""
    return [pick for phrases, pick in kept if any(places(phrase, words) for phrase in phrases)]


def pages_of(picks):
    """Keys of the pages that the picks lead to."""
    return {pick.page_id for pick in picks if pick.page_id}


def picked(picks, request):
    """At most three of the picks. Their pages are read with the menu, documents came with the picks."""
    pages = open_pages(request, pages_of(picks)) if picks else {}
    found = (_picked(pick, pages, request) for pick in picks)
    return [one for one in found if one][:MOST]


def _picked(pick, pages, request):
    page = pages.get(pick.page_id)
    goal = page or pick.open_document
    if not goal:
        return None
    url = f"{page.get_url(request)}{pick.ending}" if page else goal.url
    return Picked(pick.heading or goal.title, url, pick.reason)
