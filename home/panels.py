"""The panel Att göra on the first page of the admin."""

from django.utils import timezone
from wagtail.admin.ui.components import Component

from .todo import todos

# Wagtail's own list of what waits for review says the same as the panel's first part.
NOT_SHOWN = {"workflow_objects_to_moderate", "whats_new_in_wagtail_version"}


class TodoPanel(Component):
    name = "att_gora"
    template_name = "home/todo_panel.html"
    order = 100

    def get_context_data(self, parent_context):
        request = parent_context["request"]
        return {"todos": todos(request.user, timezone.now())}


def arrange(panels):
    """Put Att göra first and leave out what does not help an editor; changes the list itself."""
    panels[:] = [TodoPanel(), *(one for one in panels if one.name not in NOT_SHOWN)]
