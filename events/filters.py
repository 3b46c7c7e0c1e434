"""What can be chosen among events: in the list, the month, the archive and every feed alike."""

from django.db.models import Case, CharField, Q, Value, When

from handslaget.filters import (
    audience_facet,
    direction_facet,
    goal_area_facet,
    place_facet,
    sector_facet,
    track_facet,
)
from handslaget.models import ActionPage, CouncilPage, OrganisationPage
from initiatives.models import InitiativePage
from mysite.facets import ChoiceFacet, EntryFacet, PageFacet, TagFacet, WordsFilter
from mysite.filters import ListFilter

from .models.place import Arena


class KindFacet(ChoiceFacet):
    """Which sort of page it is: the council's own meetings stand apart from all other events."""

    choices = (("evenemang", "Evenemang"), ("radsmote", "Rådsmöte"))

    def __init__(self):
        super().__init__("event_kind", label="Slag")

    def carriers(self, pages):
        is_meeting = When(councilmeetingpage__isnull=False, then=Value("radsmote"))
        kind = Case(is_meeting, default=Value("evenemang"), output_field=CharField())
        return pages.annotate(event_kind=kind)

    def condition(self, values):
        pages = self.carriers(self.model.objects.all()).filter(event_kind__in=values)
        return Q(pk__in=pages.order_by().values("pk"))


class EventFilter(ListFilter):
    arena = EntryFacet("arena", Arena, label="Arena")
    typ = KindFacet()
    bransch = sector_facet()
    ort = place_facet()
    arrangor = PageFacet("organisation", OrganisationPage, label="Arrangör")
    malgrupp = audience_facet()
    mal = goal_area_facet()
    inriktning = direction_facet()
    spar = track_facet()
    insats = PageFacet("actions", ActionPage, label="Insats")
    initiativ = PageFacet("initiative", InitiativePage, label="Initiativ")
    rad = PageFacet("councilmeetingpage__council", CouncilPage, label="Råd")
    lage = ChoiceFacet("status", label="Läge")
    nyckelord = TagFacet()
    ord = WordsFilter(
        ["title", "intro", "arena__name", "venue__name", "venue__locality"], label="Sök i listan"
    )
