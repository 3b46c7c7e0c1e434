"""The facets that every classified list shares, and what can be chosen among organisations."""

from mysite.facets import ChoiceFacet, EntryFacet, WordsFilter
from mysite.filters import ListFilter

from .lists import Audience, GoalArea, Place, Sector, StrategicDirection, Track


def sector_facet():
    return EntryFacet("sectors", Sector, label="Bransch")


def place_facet():
    return EntryFacet("places", Place, label="Ort")


def goal_area_facet():
    return EntryFacet("goal_areas", GoalArea, label="Målområde")


def direction_facet():
    return EntryFacet("directions", StrategicDirection, label="Inriktning")


def track_facet():
    return EntryFacet("tracks", Track, label="Utvecklingsspår")


def audience_facet():
    return EntryFacet("audiences", Audience, label="Målgrupp")


class OrganisationFilter(ListFilter):
    typ = ChoiceFacet("kind", label="Typ")
    bransch = sector_facet()
    ort = place_facet()
    mal = goal_area_facet()
    inriktning = direction_facet()
    spar = track_facet()
    ord = WordsFilter(["title", "intro"], label="Sök i listan")
