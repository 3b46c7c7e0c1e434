"""The published facts, read once for each request whose page names any, however many texts do.

Wagtail's ways of showing a rich text know nothing of the request, so what was read is kept beside
the thread that answers it, from the request's start to its end. Outside of a request nothing is kept.
"""

from asgiref.local import Local
from django.core.signals import request_finished, request_started
from django.utils import timezone

from handslaget.models import FactFigure

_request = Local()


def published_facts(keys):
    """The published facts among ``keys``, by key."""
    if not getattr(_request, "is_going_on", False):
        return _published().in_bulk(keys)
    if _request.facts is None:
        _request.facts = _published().in_bulk()
    return {key: _request.facts[key] for key in keys if key in _request.facts}


def _published():
    return FactFigure.objects.published(timezone.now())


def begin(**_kwargs):
    _request.is_going_on, _request.facts = True, None


def end(**_kwargs):
    _request.is_going_on, _request.facts = False, None


def connect():
    """Called once, when the models are ready."""
    request_started.connect(begin, dispatch_uid="facts begin")
    request_finished.connect(end, dispatch_uid="facts end")
