"""The admin of arenas and venues."""

from events.models import Arena, Venue
from handslaget.viewsets import EntryViewSet
from mysite.desk.viewsets import ListViewSet


class ArenaViewSet(EntryViewSet):
    model = Arena
    icon = "calendar-check"


class VenueViewSet(ListViewSet):
    model = Venue
    icon = "home"
    list_display = ["name", "street_address", "postal_code", "locality"]
    list_filter = ["locality"]
    list_export = [*list_display, "accessibility_info"]


VIEWSETS = [ArenaViewSet, VenueViewSet]
