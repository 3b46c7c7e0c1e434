"""Answers for a form whose own hidden fields are missing or mangled: cut off on the way, or made by hand."""

import traceback

from django.utils.datastructures import MultiValueDictKeyError
from django.views.defaults import bad_request

UNREADABLE = (ValueError, TypeError, LookupError, AttributeError)
# Where Wagtail takes a block's value out of what was posted, and looks up what a chooser was given.
READING = {"value_from_datadict", "get_instance"}


class BrokenFormMiddleware:
    """Answer 400 where Wagtail's editor takes its hidden counts, orders and keys for granted.

    A missing key says by its type that the request was at fault. Any other fault counts only if
    Wagtail was reading the posted form just then; elsewhere it is ours, and stays a 500.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, MultiValueDictKeyError) or _was_reading_a_form(exception):
            return bad_request(request, exception)
        return None


def _was_reading_a_form(exception):
    """Whether Wagtail's code that reads what was posted is what failed."""
    frames = (frame for frame, _ in traceback.walk_tb(exception.__traceback__))
    return isinstance(exception, UNREADABLE) and any(
        frame.f_code.co_name in READING
        and frame.f_globals.get("__name__", "").startswith("wagtail.")
        for frame in frames
    )
