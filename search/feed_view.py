"""Any search as Atom at /sok/atom/: the same words and choices as on the page, the newest first."""

import hashlib
from dataclasses import replace

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from events.responses import dressed, not_modified

from .atom import CONTENT_TYPE, atom
from .editors_words import editors_words
from .feed_entries import entries
from .find import find
from .wanted import BEST, NEWEST, read_wanted

PAGES = 2  # of ten hits each


@require_safe
def search_feed(request):
    """The twenty newest. No Last-Modified: a page that is taken away makes no later one.

    Whoever keeps the answer asks each time, so a name that is withdrawn is gone at once.
    """
    at = timezone.now()
    wanted = replace(read_wanted(request.GET), order=NEWEST, number=1)
    text = atom(replace(wanted, order=BEST), entries(_newest(wanted, at), at, request), request)
    etag = f'"{hashlib.sha256(text.encode()).hexdigest()[:32]}"'
    unchanged = not_modified(request, etag, None)
    answer = dressed(unchanged or HttpResponse(text, content_type=CONTENT_TYPE), etag, None, at)
    answer.headers["Cache-Control"] = "no-cache"
    return answer


def _newest(wanted, at):
    words = editors_words(at)
    first = find(wanted, at, words)
    rows = list(first.rows)
    for number in range(2, min(PAGES, first.pages) + 1):
        rows += find(replace(wanted, number=number), at, words).rows
    return rows
