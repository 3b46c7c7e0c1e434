"""What can be chosen among the news."""

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


class NewsFilter(ListFilter):
    typ = ChoiceFacet("kind", label="Typ")
    bransch = sector_facet()
    ort = place_facet()
    mal = goal_area_facet()
    inriktning = direction_facet()
    spar = track_facet()
    insats = PageFacet("actions", ActionPage, label="Insats")
    nyckelord = TagFacet()
    ord = WordsFilter(["title", "intro"], label="Sök i listan")
