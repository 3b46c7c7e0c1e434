"""What the front room asks of Wagtail: the editors' menu and first page."""

from wagtail import hooks
from wagtail_modeladmin.options import modeladmin_register

from . import panels
from .desk import MeetingPlaceGroup

modeladmin_register(MeetingPlaceGroup)


@hooks.register("construct_homepage_panels")
def arrange_panels(request, shown):
    panels.arrange(shown)
