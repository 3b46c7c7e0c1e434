"""What this room asks of Wagtail: the admin of its lists."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .sources import editing
from .sources.viewset import sources
from .viewsets import VIEWSETS

for viewset in VIEWSETS:
    register_snippet(viewset)

hooks.register("register_admin_viewset", lambda: sources)
hooks.register("before_edit_page", editing.tell_of_source)
