"""Make, change and take back events as a plan says. The caller holds the transaction."""

from itertools import groupby

from events.models import CalendarPage, SourcedEvent

from .change import CHANGED, ENDED, NEW, REPLACED, SAME
from .faults import SourceError
from .making import make
from .updating import end, remember, update

NO_CALENDAR = "Det finns ingen kalender på webbplatsen att lägga evenemangen i."
# What ends comes first: it leaves its place to what is made.
ORDER = {kind: number for number, kind in enumerate((ENDED, REPLACED, CHANGED, NEW))}


def write(plan, source, user, at):
    """Carry out the plan. What an editor has locked, or unpublished, stays as it is."""
    calendar = CalendarPage.objects.order_by("path").first()
    if calendar is None:
        raise SourceError(NO_CALENDAR)
    moved = {change.uid for change in plan.shown}
    for change in plan.of_kind(SAME):
        remember(change, is_moved=change.uid in moved)
    for changes in by_uid(plan.changes):
        for change in changes:
            write_one(change, source, calendar, user)
    SourcedEvent.objects.filter(pk__in=[change.row.pk for change in plan.withdrawn]).update(
        withdrawn_at=at
    )


def by_uid(changes):
    """The changes to be written, those of each event of the source together."""
    written = (change for change in changes if change.kind in ORDER)
    in_order = sorted(written, key=lambda change: (change.uid, ORDER[change.kind]))
    return [list(group) for _, group in groupby(in_order, key=lambda change: change.uid)]


def write_one(change, source, calendar, user):
    if change.kind == ENDED:
        end(change, source, user)
    elif change.kind == REPLACED:
        change.row.delete()
        change.page.delete(user=user)
    elif change.kind == NEW:
        make(change, source, calendar, user)
    else:
        if change.differing:
            update(change, source, user)
        remember(change, is_moved=True)
