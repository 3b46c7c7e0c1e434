"""Compares what the engine holds with what is published, key by key and in little memory."""

import heapq
from itertools import groupby
from operator import itemgetter

from .backends.elasticsearch import page_index
from .backends.page_document import digest, tokens_of, told_pages
from .engines.client import patiently
from .models import WaitingPage

CHUNK = 1000
PAGES = 100  # whole ones, with their texts
LATE = 500  # that are read anew each minute
MISSING, STALE, SUPERFLUOUS = "missing", "stale", "superfluous"


def in_chunks(pages, size):
    """The rows of a queryset in lists of this size, each asked for by itself."""
    last = 0
    while chunk := list(pages.filter(pk__gt=last)[:size]):
        yield chunk
        last = chunk[-1].pk


def differences(*, thoroughly=False):
    """(key, MISSING, STALE or SUPERFLUOUS) of each page that the engine has not as it is now.

    The revision tells of what was published; ``thoroughly`` reads every page and compares its tokens.
    """
    wanted, field = (_digests(), "digest") if thoroughly else (_revisions(), "revision")
    for key, ours, its in merged(wanted, _held(field)):
        if ours != its:
            yield key, _kind(ours, its)


def recently_sent():
    """(key, STALE) of pages whose words the engine has not, although they were sent within the day.

    A consent, a fact or a renamed place changes words without a revision; only such pages are read,
    and of many those that were sent last: the minute's run is soon done.
    """
    rows = WaitingPage.objects.exclude(sent_at=None).order_by("-sent_at")
    keys = list(rows.values_list("key", flat=True)[:LATE])
    for start in range(0, len(keys), PAGES):
        pages = told_pages().filter(pk__in=keys[start : start + PAGES]).specific()
        ours = {page.pk: digest(tokens_of(page)) for page in pages}
        its = _digests_held(list(ours))
        yield from ((key, STALE) for key in ours if its.get(key, ours[key]) != ours[key])


def _digests_held(keys):
    hits = _hits({"terms": {"key": keys}}, "digest") if keys else []
    return {hit["fields"]["key"][0]: hit["fields"]["digest"][0] for hit in hits}


def merged(wanted, held):
    """(key, wanted value, held value) of two rows of (key, value) with rising keys, None where none."""
    rows = heapq.merge(_from(0, wanted), _from(1, held))
    for key, group in groupby(rows, itemgetter(0)):
        values = {side: value for _, side, value in group}
        yield key, values.get(0), values.get(1)


def _from(side, rows):
    return ((key, side, value) for key, value in rows)


def _kind(ours, its):
    if its is None:
        return MISSING
    return SUPERFLUOUS if ours is None else STALE


def _revisions():
    for chunk in in_chunks(told_pages().only("live_revision"), CHUNK):
        yield from ((page.pk, page.live_revision_id or 0) for page in chunk)


def _digests():
    for chunk in in_chunks(told_pages().specific(), PAGES):
        yield from ((page.pk, digest(tokens_of(page))) for page in chunk)


def _held(field):
    last = 0
    while hits := _hits({"range": {"key": {"gt": last}}}, field):
        yield from ((hit["fields"]["key"][0], hit["fields"][field][0]) for hit in hits)
        last = hits[-1]["fields"]["key"][0]


def _hits(query, field):
    """In the order of their keys, a chunk at most."""
    answer = patiently(
        "search",
        index=page_index().name,
        query=query,
        sort=[{"key": "asc"}],
        size=CHUNK,
        source=False,
        docvalue_fields=["key", field],
        allow_partial_search_results=False,
    )
    return answer["hits"]["hits"]
