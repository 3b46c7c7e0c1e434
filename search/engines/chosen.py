"""The answer of the engine beside the database, when it can be relied on."""

import logging

from search.waiting import waiting_keys

from . import database, elasticsearch
from .breaker import breaker
from .faults import EngineError, RefusedQuestionError
from .ranked_ids import ranked

log = logging.getLogger(__name__)


def candidates(asked, at):
    """What matches; None when the engine is away or behind at ``at``."""
    if not breaker.lets_through(at):
        return None
    # What waits is read before the engine is asked: a page that is sent meanwhile may not be in its answer.
    waiting = waiting_keys(at)
    hits = None if waiting is None else _hits(asked, at)
    return None if hits is None else _completed(asked, hits, waiting)


def _completed(asked, hits, waiting):
    """The database answers for what waits, so a withdrawn consent counts at once, and for documents.

    They are few, and their texts stay in the database: there no draft's text can be stale. Where the
    engine may have more than it says, the database answers for all, so that the counts are right.
    """
    if elasticsearch.is_full(hits):
        return database.candidates(asked)
    settled = [hit for hit in hits if hit[1] not in waiting]
    return ranked(settled) | database.documents_and_pages(asked, waiting)


def _hits(asked, at):
    try:
        found = elasticsearch.candidates(asked)
    except RefusedQuestionError as error:
        breaker.close()  # an answer too: no reason to leave the next visitor without the engine
        log.warning("The search engine refuses a question: %s", error)
        return None
    except EngineError as error:
        breaker.open(at)
        log.warning("The database answers instead of the search engine: %s", error)
        return None
    breaker.close()
    return found
