"""What the front room asks of Wagtail: the editors' menu and first page."""

from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from . import panels
from .desk import MeetingPlaceGroup

modeladmin_register(MeetingPlaceGroup)


@hooks.register("construct_homepage_panels")
def arrange_panels(request, shown):
    panels.arrange(shown)


@hooks.register("construct_main_menu")
def leave_the_shared_lists_to_the_editors_menu(request, items):
    items[:] = [item for item in items if item.name != "snippets"]


@hooks.register("construct_help_menu")
def leave_out_what_leads_to_others(request, items):
    """Wagtail's news and guide are in English at somebody else's address."""
    items[:] = [one for one in items if not one.name.startswith(("whats-new", "editor-guide"))]
