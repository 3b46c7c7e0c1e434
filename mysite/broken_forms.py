"""Answers for a form that came in without its own hidden fields: cut off on the way, or made by hand."""

from django.utils.datastructures import MultiValueDictKeyError
from django.views.defaults import bad_request


class BrokenFormMiddleware:
    """Answer 400 where Wagtail's editor takes its hidden counts of blocks for granted.

    A missing key says by its type that the request was at fault. A count that is no number raises
    a ValueError like any other; the few sent by hand are worth less than the faults that catching
    it would hide.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, MultiValueDictKeyError):
            return bad_request(request, exception)
        return None
