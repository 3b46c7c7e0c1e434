"""What is published of facts and messages, read once for each request whose page names any.

One query reads both kinds, however many texts and blocks name them. Wagtail's ways of showing a
rich text know nothing of the request, so what was read is kept beside the thread that answers it,
from the request's start to its end. Outside of a request nothing is kept.
"""

from asgiref.local import Local
from django.core.signals import request_finished, request_started
from django.db import DEFAULT_DB_ALIAS
from django.db.models import F, Value
from django.db.models.functions import JSONObject
from django.utils import timezone

from handslaget.models import FactFigure, KeyMessage

# What a page shows of each.
SHOWN = {
    FactFigure: ("name", "value", "unit", "as_of", "source", "source_url", "note"),
    KeyMessage: ("text", "explanation"),
}
_request = Local()


def published(model, keys):
    """The published rows of ``model`` among ``keys``, by key."""
    if not getattr(_request, "is_going_on", False):
        return model.objects.published(timezone.now()).in_bulk(keys)
    if _request.rows is None:
        _request.rows = _read(timezone.now())
    rows = _request.rows[model]
    return {key: rows[key] for key in keys if key in rows}


def _read(at):
    first, *others = [_stored(model, at) for model in SHOWN]
    by_name = {model._meta.model_name: model for model in SHOWN}
    rows = {model: {} for model in SHOWN}
    for name, key, values in first.union(*others, all=True):
        rows[by_name[name]][key] = _made(by_name[name], key, values)
    return rows


def _stored(model, at):
    values = JSONObject(**{name: F(name) for name in SHOWN[model]})
    found = model.objects.published(at).order_by()
    return found.values_list(Value(model._meta.model_name), "pk", values)


def _made(model, key, values):
    shown = [model._meta.get_field(name).to_python(values[name]) for name in SHOWN[model]]
    return model.from_db(DEFAULT_DB_ALIAS, ["id", *SHOWN[model]], [key, *shown])


def begin(**_kwargs):
    _request.is_going_on, _request.rows = True, None


def end(**_kwargs):
    _request.is_going_on, _request.rows = False, None


def connect():
    """Called once, when the models are ready."""
    request_started.connect(begin, dispatch_uid="facts begin")
    request_finished.connect(end, dispatch_uid="facts end")
