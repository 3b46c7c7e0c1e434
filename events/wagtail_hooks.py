"""What this room asks of Wagtail: the admin of its lists, and of its dates."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from . import admin_urls, buttons
from .planning import warning
from .sources import editing
from .sources.viewset import sources
from .viewsets import VIEWSETS

for viewset in VIEWSETS:
    register_snippet(viewset)


@hooks.register("register_admin_urls")
def add_the_planning_of_events():
    return admin_urls.urlpatterns


hooks.register("register_page_header_buttons", buttons.page_buttons)
hooks.register("register_page_listing_more_buttons", buttons.page_buttons)
hooks.register("after_create_page", warning.warn)
hooks.register("after_edit_page", warning.warn)
hooks.register("register_admin_viewset", lambda: sources)
hooks.register("before_edit_page", editing.tell_of_source)
