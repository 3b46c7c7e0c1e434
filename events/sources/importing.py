"""One reading of a source, from asking to told, as the schedule does it."""

import datetime
import logging

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils import timezone

from events.models import EventSource

from .child_process import ask_child
from .comparing import plan_of
from .faults import SourceError
from .outcome import told
from .writing import write

logger = logging.getLogger(__name__)

ALL_ANEW_AFTER = datetime.timedelta(days=7)  # dates come within reach though nothing has changed
EMPTIED = (
    "Mer än en tredjedel av de kommande evenemangen saknas hos källan. Inget är ändrat. "
    "Hämta för hand och godkänn om det stämmer."
)
UNFORESEEN = (
    "Något oväntat gick fel hos oss, så inget är ändrat. Säg till den som sköter webbplatsen."
)
CHANGED_MEANWHILE = "Källan ändrades medan den hämtades, så inget är sparat. Hämta en gång till."
APPROVED = ["approved_at", "approved_by"]
NOT_TOLD = "Källan svarade inte med någon kalender. Försök igen senare."


def due():
    """The sources that the schedule reads: addresses, and large files that were approved just now."""
    fetched = Q(is_scheduled=True, address__gt="")
    waiting = Q(address="", read_at__isnull=True)
    return EventSource.objects.filter(fetched | waiting, approved_at__isnull=False).order_by("pk")


def run(source, at, ask=ask_child):
    """Fetch and write without anybody looking on. True if it went well; the source tells the rest."""
    try:
        reply = asked(source, at, ask, validators=not_long_ago(source, at))
        if reply.unchanged:
            return told(source, at)
        plan = plan_of(source, reply, at)
        if plan.empties:
            return told(source, at, fault=EMPTIED)
        carry_out(source, plan, reply, None, at)
    except SourceError as fault:
        return told(source, at, fault=str(fault))
    except Exception:
        logger.exception("The source %s could not be read", source.pk)
        return told(source, at, fault=UNFORESEEN)
    return True


def carry_out(source, plan, reply, user, at):
    """All of it, less what cannot be saved and is told of; or nothing."""
    try:
        with transaction.atomic():
            now = EventSource.objects.select_for_update().get(pk=source.pk)
            if now.place != source.place:
                raise SourceError(CHANGED_MEANWHILE)
            write(plan, source, user, at)
            source.read_at = at
            # What could not be saved is tried again, so the source is to tell all of it again.
            source.etag = "" if plan.unsaved else reply.etag
            source.last_modified = "" if plan.unsaved else reply.last_modified
            source.save(update_fields=[*APPROVED, "etag", "last_modified", "read_at"])
            told(source, at, plan=plan)
    except IntegrityError as error:  # somebody read the same in at the very same moment
        raise SourceError(CHANGED_MEANWHILE) from error


def asked(source, at, ask, *, validators=False):
    known = {"etag": source.etag, "last_modified": source.last_modified} if validators else {}
    what = {"url": source.address} if source.address else {"file": bytes(source.kept.file or b"")}
    reply = ask(**what, **known, today=timezone.localdate(at))
    if reply.unchanged and not any(known.values()):  # else it would look as if all were gone
        raise SourceError(NOT_TOLD)
    return reply


def not_long_ago(source, at):
    return source.read_at is not None and at - source.read_at < ALL_ANEW_AFTER
