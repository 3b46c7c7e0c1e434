"""The editors' picks for a search: only those that everyone may open at this moment."""

from dataclasses import dataclass

from wagtail.documents import get_document_model

from mysite.site_pages import open_pages
from mysite.visibility import open_documents

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
    """At most three of the picks. Their pages are read with the menu, documents in one query more."""
    pages = open_pages(request, pages_of(picks)) if picks else {}
    documents = _documents([pick.document_id for pick in picks if pick.document_id])
    found = (_picked(pick, pages, documents, request) for pick in picks)
    return [one for one in found if one][:MOST]


def _documents(keys):
    return open_documents(get_document_model().objects.all()).in_bulk(keys) if keys else {}


def _picked(pick, pages, documents, request):
    page, document = pages.get(pick.page_id), documents.get(pick.document_id)
    goal = page or document
    if not goal:
        return None
    url = f"{page.get_url(request)}{pick.ending}" if page else document.url
    return Picked(pick.heading or goal.title, url, pick.reason)
