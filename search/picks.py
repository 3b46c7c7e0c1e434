"""The editors' picks for a search: only those that everyone may open at this moment."""

from dataclasses import dataclass

from wagtail.documents import get_document_model
from wagtail.models import Page

from mysite.visibility import listed, open_documents

from .models import Pick
from .same_word import places

MOST = 3


@dataclass(frozen=True)
class Picked:
    title: str
    url: str
    reason: str


def picked(words, kept, at, request):
    """At most three picks for these words. No query when there is none, else three at most.

    ``kept`` are the picks of EditorsWords.
    """
    keys = [key for phrases, key in kept if any(places(phrase, words) for phrase in phrases)]
    asked = list(Pick.objects.filter(pk__in=keys)) if keys else []
    pages = _by_key(listed(Page.objects.all(), at), [pick.page_id for pick in asked])
    documents = _by_key(
        open_documents(get_document_model().objects.all()), [pick.document_id for pick in asked]
    )
    found = (_picked(pick, pages, documents, request) for pick in asked)
    return [one for one in found if one][:MOST]


def _by_key(goals, keys):
    keys = [key for key in keys if key]
    return {goal.pk: goal for goal in goals.filter(pk__in=keys)} if keys else {}


def _picked(pick, pages, documents, request):
    page, document = pages.get(pick.page_id), documents.get(pick.document_id)
    goal = page or document
    if not goal:
        return None
    url = f"{page.get_url(request)}{pick.ending}" if page else document.url
    return Picked(pick.heading or goal.title, url, pick.reason)
