"""Make, change and take back events as a plan says. The caller holds the transaction."""

import logging
from itertools import groupby

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from events.models import CalendarPage, SourcedEvent

from .change import CHANGED, ENDED, NEW, REPLACED, SAME
from .faults import SourceError
from .making import make
from .updating import end, remember, update

logger = logging.getLogger(__name__)

NO_CALENDAR = "Det finns ingen kalender på webbplatsen att lägga evenemangen i."
UNFORESEEN = "Något oväntat gick fel hos oss. Säg till den som sköter webbplatsen."
# What ends comes first: it leaves its place to what is made.
ORDER = {kind: number for number, kind in enumerate((ENDED, REPLACED, CHANGED, NEW))}


def write(plan, source, user, at):
    """Carry out the plan. What an editor has locked, or unpublished, stays as it is.

    All that a UID stands for is written or nothing of it: what cannot be saved is moved from the
    plan's changes to its ``unsaved``, and stops no other.
    """
    calendar = CalendarPage.objects.order_by("path").first()
    if calendar is None:
        raise SourceError(NO_CALENDAR)
    moved = {change.uid for change in plan.shown}
    for change in plan.of_kind(SAME):
        remember(change, is_moved=change.uid in moved)
    for changes in by_uid(plan.changes):
        try:
            with transaction.atomic():
                for change in changes:
                    write_one(change, source, calendar, user)
        except (SourceError, DatabaseError):
            raise
        except Exception as error:  # noqa: BLE001  whatever one event's page does to us
            plan.leave_out(changes[0].uid, changes[0].title, words_of(error, changes))
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


def words_of(error, changes):
    """Why they could not be saved; what nobody has foreseen is logged too."""
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    logger.error("The event %s could not be saved", changes[0].uid, exc_info=error)
    return UNFORESEEN
