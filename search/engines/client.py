"""How the engine is asked, how long anybody waits for it, and its faults told in one word."""

import contextlib

from elastic_transport import TransportError
from elasticsearch import ApiError, BadRequestError

from search.backends.elasticsearch import backend

from .deadline import within
from .faults import EngineError, RefusedQuestionError

SEARCH_SECONDS = (
    0.4  # a visitor who waits this long still has the database's answer within a second
)
ODD = (AttributeError, IndexError, KeyError, TypeError, ValueError)


def quickly(method, **kwargs):
    """Call the client's method of this name where somebody waits for it.

    The client gives up later, so that it is always the deadline that tells, and one story.
    """
    client = backend().es.options(request_timeout=2 * SEARCH_SECONDS)
    return within(SEARCH_SECONDS, getattr(client, method), **kwargs)


def patiently(method, **kwargs):
    """The same where nobody waits, for building and comparing."""
    return getattr(backend().es, method)(**kwargs)


@contextlib.contextmanager
def faults_told():
    """Raise EngineError for whatever may go wrong in a question and in the reading of its answer."""
    try:
        yield
    except BadRequestError as error:
        raise RefusedQuestionError(str(error)) from error
    except (ApiError, TransportError, TimeoutError) as error:
        raise EngineError(f"{type(error).__name__}: {error}") from error
    except ODD as error:
        raise EngineError(f"odd answer: {error!r}") from error
