"""What can be chosen among events: in the list, the month and the archive alike."""

from handslaget.filters import (
    audience_facet,
    direction_facet,
    goal_area_facet,
    place_facet,
    sector_facet,
    track_facet,
)
from handslaget.models import ActionPage, OrganisationPage
from mysite.facets import ChoiceFacet, EntryFacet, PageFacet, TagFacet, WordsFilter
from mysite.filters import ListFilter

from .models.place import Arena


class EventFilter(ListFilter):
    arena = EntryFacet("arena", Arena, label="Arena")
    bransch = sector_facet()
    ort = place_facet()
    arrangor = PageFacet("organisation", OrganisationPage, label="Arrangör")
    malgrupp = audience_facet()
    mal = goal_area_facet()
    inriktning = direction_facet()
    spar = track_facet()
    insats = PageFacet("actions", ActionPage, label="Insats")
    lage = ChoiceFacet("status", label="Läge")
    nyckelord = TagFacet()
    ord = WordsFilter(
        ["title", "intro", "arena__name", "venue__name", "venue__locality"], label="Sök i listan"
    )
