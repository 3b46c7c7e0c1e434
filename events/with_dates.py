"""Events with their dates and their organisers' names, read in four queries however many they are."""

from dataclasses import dataclass
from itertools import groupby

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
    rows = events.select_related("arena", "venue", "calendar_entry").defer("body").soonest_first()
    for event in rows.iterator(chunk_size=PORTION):
        yield Told(event, dates.of(event), organisers.get(event.organisation_id, ""))


class _Following:
    """Dates that come in the order of their events, taken along event by event."""

    def __init__(self, dates):
        self._groups = groupby(dates, key=lambda date: date.event_id)
        self._take()

    def of(self, event):
        if self._pk != event.pk:
            return []
        taken = self._dates
        self._take()
        return taken

    def _take(self):
        pk, dates = next(self._groups, (None, ()))
        self._pk, self._dates = pk, list(dates)


def _dates(events, at):
    told = Occurrence.objects.of(events).filter(notice.told_q(at)).select_related("venue")
    rows = told.order_by("event__starts_at", "event_id", "starts_at", "pk")
    return rows.iterator(chunk_size=PORTION)


def _open_organisers(events, at):
    chosen = OrganisationPage.objects.filter(events__in=events.order_by().values("pk"))
    return open_to_all(chosen, at)
