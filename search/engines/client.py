"""The engine's client with its faults told in one word, and how long anybody waits for it."""

import contextlib

from elastic_transport import TransportError
from elasticsearch import ApiError

from .elasticsearch_backend import backend
from .faults import EngineError

SEARCH_SECONDS = (
    0.4  # a visitor who waits this long still has the database's answer within a second
)
ODD = (AttributeError, IndexError, KeyError, TypeError, ValueError)


def patient():
    """For what nobody waits for: building and comparing."""
    return backend().es


def quick():
    """For what somebody waits for."""
    return backend().es.options(request_timeout=SEARCH_SECONDS)


@contextlib.contextmanager
def faults_told():
    """Raise EngineError for whatever may go wrong in a question and in the reading of its answer."""
    try:
        yield
    except (ApiError, TransportError) as error:
        raise EngineError(f"{type(error).__name__}: {error}") from error
    except ODD as error:
        raise EngineError(f"odd answer: {error!r}") from error
