"""The editors' picks for a search: only those that everyone may open at this moment."""

from dataclasses import dataclass

from wagtail.documents import get_document_model
from wagtail.models import Page

from mysite.visibility import listed, open_documents

from .models import Pick
from .phrases import phrases
from .same_word import places

MOST = 3


@dataclass(frozen=True)
class Picked:
    title: str
    url: str
    reason: str


def picked(words, at, request):
    """At most three picks for these words; one query, and one each for pages and documents of some."""
    asked = [pick for pick in Pick.objects.all() if _is_for(pick, words)] if words else []
    pages = _by_key(listed(Page.objects.all(), at), [pick.page_id for pick in asked])
    documents = _by_key(
        open_documents(get_document_model().objects.all()), [pick.document_id for pick in asked]
    )
    found = (_picked(pick, pages, documents, request) for pick in asked)
    return [one for one in found if one][:MOST]


def _is_for(pick, words):
    return any(places(phrase, words) for phrase in phrases(pick.words))


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
