"""The search page at /sok/: ``q`` is what to look for, ``typ`` a kind, ``sida`` a page number."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from home.models import HomePage
from mysite.visibility import listed

from .find import find_pages
from .kinds import KINDS, kind_named
from .query import read_query
from .results import results

HITS_ON_A_PAGE = 10


@require_safe
def search(request):
    """Answer any parameters whatever with 200: the start, the hits, or a way on when there are none."""
    at = timezone.now()
    query = read_query(request.GET.get("q", ""))
    kind = kind_named(request.GET.get("typ"))
    found = find_pages(query.words, kind, at)
    chosen = Paginator(found.hits, HITS_ON_A_PAGE).get_page(request.GET.get("sida"))
    context = {
        "query": query,
        "kind": kind,
        "kinds": [(kind, found.counts[kind]) for kind in KINDS if found.counts[kind]],
        "found": found,
        "chosen": chosen,
        "results": results(chosen.object_list, query.words, at, request),
        "examples": [] if found.hits else _examples(at),
    }
    return render(request, "search/search.html", context)


def _examples(at):
    """The front page's example searches."""
    front = listed(HomePage.objects.all(), at).first()
    return front.suggested_searches if front else []
