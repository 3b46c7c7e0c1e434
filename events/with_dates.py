"""Events with their dates and their organisers' names, read in four queries however many they are."""

from dataclasses import dataclass
from itertools import groupby

from django.db.models import F

from events import notice
from events.models.occurrence import Occurrence
from handslaget.models import OrganisationPage
from mysite.visibility import open_to_all

PORTION = 500


@dataclass(frozen=True)
class Told:
    """``organiser`` is the name of one that is open to everybody, else empty."""

    event: object
    dates: list
    organiser: str


def with_dates(events, at):
    """One by one, in the order of their first dates; of dates that are off those still told of."""
    organisers = dict(_open_organisers(events, at).values_list("pk", "title"))
    dates = _Following(_dates(events, at))
    known = events.filter(calendar_entry__isnull=False)  # else it was published this very moment
    rows = known.select_related("arena", "venue", "calendar_entry").defer("body").soonest_first()
    for event in rows.iterator(chunk_size=PORTION):
        yield Told(event, dates.of(event), organisers.get(event.organisation_id, ""))


class _Following:
    """Dates that come in the order of their events, taken along event by event."""

    def __init__(self, dates):
        self._groups = groupby(dates, key=lambda date: (date.events_start, date.event_id))
        self._take()

    def of(self, event):
        own = (event.starts_at, event.pk)
        while self._dates and self._key < own:
            self._take()
        return self._dates if self._key == own else []

    def _take(self):
        self._key, dates = next(self._groups, (None, ()))
        self._dates = list(dates)


def _dates(events, at):
    told = Occurrence.objects.of(events).filter(notice.told_q(at)).select_related("venue")
    rows = told.annotate(events_start=F("event__starts_at"))
    return rows.order_by("events_start", "event_id", "starts_at", "pk").iterator(PORTION)


def _open_organisers(events, at):
    chosen = OrganisationPage.objects.filter(events__in=events.order_by().values("pk"))
    return open_to_all(chosen, at)
