"""The admin of arenas and venues."""

from wagtail.snippets.views.snippets import SnippetViewSet

from events.models import Arena, Venue
from handslaget.viewsets import EntryViewSet


class ArenaViewSet(EntryViewSet):
    model = Arena
    icon = "calendar-check"


class VenueViewSet(SnippetViewSet):
    model = Venue
    icon = "home"
    list_display = ["name", "street_address", "postal_code", "locality"]
    list_filter = ["locality"]
    list_export = [*list_display, "accessibility_info"]
    copy_view_enabled = False


VIEWSETS = [ArenaViewSet, VenueViewSet]
