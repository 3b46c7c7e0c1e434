"""What this room asks of Wagtail: the admin of its lists."""

from wagtail.snippets.models import register_snippet

from .viewsets import VIEWSETS

for viewset in VIEWSETS:
    register_snippet(viewset)
