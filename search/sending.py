"""Tells the engine of the pages that wait for it."""

import logging

from wagtail.models import Page

from .backends.elasticsearch import page_index
from .backends.page_document import is_told
from .engines.breaker import breaker
from .engines.client import faults_told, patiently, quickly
from .engines.faults import EngineError
from .models import WaitingPage

BATCH = 100
FEW = 10  # whose texts are read within the time of a visitor's search
REFUSED = 400  # the document's own fault: sending it again would not help
DROPPED = "noop"  # the result when the index's pipeline lets a document fall

log = logging.getLogger(__name__)


def try_to_send(at):
    """Send a few while an editor may wait, unless the engine has just failed."""
    if breaker.is_open(at):
        return
    try:
        send_rows(WaitingPage.objects.to_send()[:FEW], at, quickly)
    except EngineError as fault:
        breaker.open(at)
        log.warning("Pages wait for the search engine: %s", fault)


def send_all(at, ask=patiently):
    """Send all that wait, each once; how many were taken. Raises EngineError."""
    rows = list(WaitingPage.objects.waiting())
    return sum(send_rows(rows[n : n + BATCH], at, ask) for n in range(0, len(rows), BATCH))


def send_rows(rows, at, ask):
    """Send these pages; how many were taken. Notes those that did not change meanwhile.

    A page that the engine refuses waits on: what it has of it is then not believed.
    """
    rows = list(rows)
    if not rows:
        return 0
    with faults_told():
        taken = _send([row.key for row in rows], ask)
    WaitingPage.objects.note_sent([row for row in rows if row.key in taken], at)
    WaitingPage.objects.note_refused([row for row in rows if row.key not in taken])
    return len(taken)


def _send(keys, ask):
    """The keys of those that were taken."""
    index = page_index()
    pages = {page.pk: page for page in Page.objects.filter(pk__in=keys).specific()}
    operations = [line for key in keys for line in _lines(key, pages.get(key), index.mapping_class)]
    # Found at once, since a page that no longer waits is believed as the engine has it.
    answer = ask("bulk", index=index.name, operations=operations, require_alias=True, refresh=True)
    outcomes = [outcome for item in answer["items"] for outcome in item.values()]
    if len(outcomes) != len(keys):
        raise EngineError(f"{len(outcomes)} answers for {len(keys)} pages")
    return {key for key, outcome in zip(keys, outcomes, strict=True) if _is_taken(outcome)}


def _lines(key, page, mapping):
    if page is None or not is_told(page):
        return [{"delete": {"_id": str(key)}}]
    return [{"index": {"_id": str(key)}}, mapping(type(page)).get_document(page)]


def _is_taken(outcome):
    if outcome.get("result") == DROPPED:
        raise EngineError(f"page {outcome['_id']} was taken and not kept")
    if "error" not in outcome:
        return True
    if outcome["status"] != REFUSED:
        raise EngineError(f"{outcome['status']}: {outcome['error']}")
    log.error("The search engine refuses page %s: %s", outcome["_id"], outcome["error"])
    return False
