"""What can be chosen among initiatives and among investment opportunities."""

from handslaget.filters import (
    direction_facet,
    goal_area_facet,
    place_facet,
    sector_facet,
    track_facet,
)
from handslaget.models import ActionPage
from mysite.facets import ChoiceFacet, PageFacet, TagFacet, WordsFilter
from mysite.filters import ListFilter


class InitiativeFilter(ListFilter):
    lage = ChoiceFacet("stage", label="Läge")
    typ = ChoiceFacet("kind", label="Typ")
    bransch = sector_facet()
    ort = place_facet()
    mal = goal_area_facet()
    inriktning = direction_facet()
    spar = track_facet()
    insats = PageFacet("actions", ActionPage, label="Insats")
    nyckelord = TagFacet()
    ord = WordsFilter(["title", "intro", "seeking"], label="Sök i listan")


class InvestmentFilter(ListFilter):
    typ = ChoiceFacet("kind", label="Typ")
    lage = ChoiceFacet("availability", label="Läge")
    bransch = sector_facet()
    ort = place_facet()
    mal = goal_area_facet()
    inriktning = direction_facet()
    spar = track_facet()
    nyckelord = TagFacet()
    ord = WordsFilter(["title", "intro", "property_name", "permitted_use"], label="Sök i listan")
