"""Events that are over, which stand after what one can still take part in."""

from django.db.models import Case, Exists, OuterRef, Value, When

from events import timing
from events.models import EventPage

from .kinds import kind_of_model
from .narrowing import types_of


def is_past(at):
    """1 for the page of an event that is over at ``at``, else 0; other pages are not looked up."""
    over = EventPage.objects.filter(timing.over_q(at), pk=OuterRef("pk")).order_by()
    events = types_of(kind_of_model(EventPage))
    return Case(When(Exists(over), content_type__in=events, then=Value(1)), default=Value(0))
