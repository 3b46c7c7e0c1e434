"""The admin of the shared lists: the same columns for every list of words."""

from handslaget.fact_viewsets import FactFigureViewSet, KeyMessageViewSet
from handslaget.models import (
    Audience,
    DevelopmentArea,
    GoalArea,
    Place,
    ResponsibleBody,
    Sector,
    StrategicDirection,
    Track,
)
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


class TrackViewSet(EntryViewSet):
    model = Track
    icon = "breadcrumb-expand"


class DevelopmentAreaViewSet(EntryViewSet):
    model = DevelopmentArea
    icon = "sliders"


class ResponsibleBodyViewSet(ListViewSet):
    """The boards and offices; a new name is a new row, so that older years keep the old one."""

    model = ResponsibleBody
    icon = "site"
    list_display = ["name", "kind", "parent", "valid_from", "valid_to"]
    list_filter = ["kind"]
    ordering = ["sort_order", "name"]


class SectorViewSet(EntryViewSet):
    model = Sector
    icon = "cogs"


class PlaceViewSet(EntryViewSet):
    model = Place
    icon = "globe"


class AudienceViewSet(EntryViewSet):
    model = Audience
    icon = "group"


VIEWSETS = [
    SectorViewSet,
    PlaceViewSet,
    GoalAreaViewSet,
    DirectionViewSet,
    TrackViewSet,
    DevelopmentAreaViewSet,
    ResponsibleBodyViewSet,
    AudienceViewSet,
    FactFigureViewSet,
    KeyMessageViewSet,
]
