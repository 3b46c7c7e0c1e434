"""The answer of the engine beside the database, when it can be relied on."""

import logging

from search.waiting import is_behind

from . import elasticsearch
from .breaker import breaker
from .faults import EngineError

log = logging.getLogger(__name__)


def hits(asked, at):
    """(is_document, pk, score) of what matches; None when the engine is away or behind at ``at``."""
    if not breaker.lets_through(at) or is_behind(at):
        return None
    try:
        found = elasticsearch.candidates(asked)
    except EngineError as error:
        breaker.open(at)
        log.warning("The database answers instead of the search engine: %s", error)
        return None
    breaker.close()
    return found
