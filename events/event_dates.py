"""The dates of one event as its page tells of them: the one that is shown, those to come, those past."""

from dataclasses import dataclass

from events import expansion, series, timing
from events.date_address import PARAMETER
from events.known_date import known_by
from events.models.occurrence import Occurrence
from events.models.place import Venue

MOST_AT_ONCE = 8


@dataclass(frozen=True)
class EventDates:
    """``shown`` was asked for in the address, or is the one that the event is known by."""

    shown: Occurrence
    is_asked: bool
    unknown: str
    coming: list
    past: list

    @property
    def first(self):
        """Those to come that stand in the open; the rest is behind a heading that opens."""
        return self.coming[:MOST_AT_ONCE]

    @property
    def rest(self):
        return self.coming[MOST_AT_ONCE:]

    @property
    def last(self):
        """The one that ends the series: a number of times says less, since some may be excepted."""
        return (self.coming or self.past[:1])[-1]


def dates_of(event, request, at):
    """All about the event's dates; a series asks one query for them.

    A draft's dates are those that it would get.
    """
    is_draft = getattr(request, "is_preview", False) or not event.pk
    dates = list(_stored(event)) if event.rule and not is_draft else []
    return chosen(dates or _worked_out(event), request.GET.get(PARAMETER, ""), at)


def chosen(dates, asked, at):
    """The dates by what the address asks for; a day that is none of them is told of."""
    found = date_named(dates, asked)
    ahead = [date for date in dates if timing.phase(date, at) != timing.Phase.OVER]
    return EventDates(
        shown=found or known_by(dates, at),
        is_asked=found is not None,
        unknown=asked if asked and found is None else "",
        coming=ahead,
        past=[date for date in reversed(dates) if date not in ahead],
    )


def date_named(dates, text):
    """The date whose day by the rule is ``text``, such as 2026-09-29, or None."""
    return next((date for date in dates if date.original_on.isoformat() == text), None)


def _stored(event):
    dates = event.occurrences.select_related("venue").soonest_first()
    for date in dates:
        date.event = event
    return dates


def _worked_out(event):
    """What would be stored; a rule that cannot be read yet leaves the first date alone."""
    known = series.recurs(event)
    dates = expansion.occurrences_of(event) if known else [expansion.alone(event)]
    others = {date.venue_id for date in dates} - {event.venue_id}
    venues = Venue.objects.in_bulk(others) if others else {}
    venues[event.venue_id] = event.venue
    for date in dates:
        date.venue = venues.get(date.venue_id)
    return sorted(dates, key=lambda date: date.starts_at)
