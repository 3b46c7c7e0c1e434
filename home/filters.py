"""What can be chosen among the news."""

from handslaget.filters import direction_facet, goal_area_facet, sector_facet
from mysite.facets import ChoiceFacet, TagFacet, WordsFilter
from mysite.filters import ListFilter


class NewsFilter(ListFilter):
    typ = ChoiceFacet("kind", label="Typ")
    bransch = sector_facet()
    mal = goal_area_facet()
    inriktning = direction_facet()
    nyckelord = TagFacet()
    ord = WordsFilter(["title", "intro"], label="Sök i listan")
