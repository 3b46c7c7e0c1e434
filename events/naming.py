"""Which events' words are in part those of another row."""

from django.db.models import Q

from dialogue.models import ContactPoint
from events.models import Arena, EventPage, Venue
from handslaget.models import Sector

# By the fields that lead there: a venue may be that of one changed date alone.
NAMED = {
    Arena: ("arena",),
    Venue: ("venue", "date_changes__venue"),
    ContactPoint: ("contact",),
    Sector: ("sectors",),
}


def naming(row):
    """Events whose texts have words of this row."""
    named = Q(*((field, row.pk) for field in NAMED[type(row)]), _connector=Q.OR)
    return EventPage.objects.filter(pk__in=EventPage.objects.filter(named).order_by().values("pk"))
