"""The admin of the shared lists: the same columns for every list of words."""

from handslaget.models import Audience, GoalArea, Place, Sector, StrategicDirection
from mysite.desk.viewsets import ListViewSet


class EntryViewSet(ListViewSet):
    """A list of words that pages are sorted by."""

    list_display = ["name", "description", "sort_order"]


class GoalAreaViewSet(EntryViewSet):
    model = GoalArea
    icon = "crosshairs"


class DirectionViewSet(EntryViewSet):
    model = StrategicDirection
    icon = "arrow-right"


class SectorViewSet(EntryViewSet):
    model = Sector
    icon = "cogs"


class PlaceViewSet(EntryViewSet):
    model = Place
    icon = "globe"


class AudienceViewSet(EntryViewSet):
    model = Audience
    icon = "group"


VIEWSETS = [SectorViewSet, PlaceViewSet, GoalAreaViewSet, DirectionViewSet, AudienceViewSet]
