"""What the frame asks of Wagtail."""

from django.http import Http404
from django.utils import timezone
from wagtail import hooks

from .visibility import may_be_served


@hooks.register("before_serve_page")
def refuse_what_is_gone(page, request, serve_args, serve_kwargs):
    """Answer 404 the moment a page expires, not when the scheduled job has run."""
    if not may_be_served(page, timezone.now()):
        raise Http404
