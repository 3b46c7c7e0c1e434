"""What the front room asks of Wagtail: the editors' menu."""

from wagtail_modeladmin.options import modeladmin_register

from .desk import MeetingPlaceGroup

modeladmin_register(MeetingPlaceGroup)
