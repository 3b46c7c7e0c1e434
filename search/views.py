"""The search page at /sok/; what its address may say is in wanted.py."""

from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from .counting.tally import count
from .counting.wanted import is_counted
from .editors_words import editors_words
from .find import find
from .page_context import page_context
from .wanted import read_wanted


@require_safe
def search(request):
    """Answer any parameters whatever with 200: the start, the hits, or a way on when there are none."""
    at = timezone.now()
    wanted = read_wanted(request.GET)
    words = editors_words(at)
    found = find(wanted, at, words)
    if wanted.query.words and is_counted(request):
        count(wanted.query, found.everywhere, at)
    return render(request, "search/search.html", page_context(wanted, found, words, at, request))
