"""What can be chosen among events: in the list, the month, the archive and every feed alike."""

from django.db.models import Case, CharField, Q, Value, When

from events import timing
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

from .models.occurrence import Occurrence
from .models.place import Arena
from .status import BADGES, EventStatus


class DateStatusFacet(ChoiceFacet):
    """Boxes for what is out of the ordinary with any of the dates that are asked for."""

    choices = [(status.value, status.label) for status in EventStatus if status in BADGES]

    def __init__(self, *, label):
        super().__init__("occurrences__status", label=label)

    def condition(self, values):
        return Q(pk__in=self.parent.dates_with(values).values("event"))

    def carriers(self, pages):
        """Joined by the very dates that are asked for, so that a page has their statuses only."""
        words = [value for value, _ in self.choices]
        return pages.filter(
            timing.of_related("occurrences", self.parent.in_time), occurrences__status__in=words
        )


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
    """``in_time`` is a condition on dates: those that the list, month or archive is about.

    What is chosen here is subscribed to. When it ceases to exist the subscriber's calendar empties:
    forgetting it would fill that calendar with every event there is.
    """

    forgets = False

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
    lage = DateStatusFacet(label="Läge")
    nyckelord = TagFacet()
    ord = WordsFilter(
        ["title", "intro", "arena__name", "venue__name", "venue__locality", "other_place"],
        label="Sök i listan",
    )

    def __init__(self, data, queryset, *, at, in_time=None):
        super().__init__(data, queryset, at=at)
        self.in_time = in_time or Q()

    @property
    def among(self):
        """The condition on a date that it is one of those chosen."""
        statuses = self.chosen.get("lage")
        return self.in_time & Q(status__in=statuses) if statuses else self.in_time

    @property
    def dates(self):
        """The dates that are left by all that is chosen."""
        return Occurrence.objects.of(self.qs).filter(self.among)

    def dates_with(self, statuses):
        """The dates that are asked for, of these statuses, whatever else is chosen."""
        return Occurrence.objects.filter(self.in_time, status__in=statuses)
