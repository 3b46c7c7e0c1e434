"""The search page at /sok/; what its address may say is in wanted.py."""

from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from home.models import HomePage
from mysite.visibility import listed

from .find import find
from .kinds import KINDS
from .results import results
from .statement import HITS_ON_A_PAGE
from .wanted import read_wanted


@require_safe
def search(request):
    """Answer any parameters whatever with 200: the start, the hits, or a way on when there are none."""
    at = timezone.now()
    wanted = read_wanted(request.GET)
    found = find(wanted, at)
    keys = [row.pk for row in found.rows]
    context = {
        "query": wanted.query,
        "kind": wanted.kind,
        "kinds": [(kind, found.kinds[kind]) for kind in KINDS if found.kinds[kind]],
        "found": found,
        "chosen": Paginator(range(found.total), HITS_ON_A_PAGE).get_page(found.number),
        "results": results(keys, wanted.query.words, at, request),
        "examples": [] if found.rows else _examples(at),
    }
    return render(request, "search/search.html", context)


def _examples(at):
    """The front page's example searches."""
    front = listed(HomePage.objects.all(), at).first()
    return front.suggested_searches if front else []
