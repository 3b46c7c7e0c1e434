"""One reading of a source, from asking to told: by the schedule, or step by step with an editor."""

import datetime
import logging

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from events.models import EventSource

from .child_process import ask_child
from .faults import SourceError
from .plan import plan_of
from .records import reply_from
from .writing import write

logger = logging.getLogger(__name__)

MOST_AT_ONCE = 200  # more than that, and the editor would wait too long
ALL_ANEW_AFTER = datetime.timedelta(days=7)  # dates come within reach though nothing has changed
EMPTIED = (
    "Mer än en tredjedel av de kommande evenemangen saknas hos källan. Inget är ändrat. "
    "Hämta för hand och godkänn om det stämmer."
)
UNFORESEEN = (
    "Något oväntat gick fel hos oss, så inget är ändrat. Säg till den som sköter webbplatsen."
)
NOT_VALID = "Ett evenemang går inte att spara, så inget är ändrat: {}"


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


def look(source, at, ask=ask_child):
    """Fetch for an editor to look at; nothing is written but what is to be looked at. Raises SourceError."""
    try:
        reply = asked(source, at, ask)
    except SourceError as fault:
        told(source, at, fault=str(fault))
        raise
    source.pending, source.pending_at = reply.raw, at
    told(source, at)
    return plan_of(source, reply, at)


def pending_plan(source, at):
    """The plan that waits for a yes, or None. Raises SourceError."""
    return plan_of(source, reply_from(source.pending), at) if source.pending else None


def approve(source, plan, user, at):
    """Write what an editor has looked at. Raises SourceError."""
    reply = reply_from(source.pending)
    source.pending = source.pending_at = None
    source.approved_at, source.approved_by = at, user
    carry_out(source, plan, reply, user, at)


def approve_for_later(source, user, at):
    """Say yes, and leave the writing to the schedule."""
    source.pending = source.pending_at = None
    source.approved_at, source.approved_by = at, user
    source.is_scheduled, source.read_at = True, None
    source.save()


def carry_out(source, plan, reply, user, at):
    """All of it or nothing."""
    try:
        with transaction.atomic():
            EventSource.objects.select_for_update().get(pk=source.pk)
            write(plan, source, user, at)
            source.etag, source.last_modified, source.read_at = reply.etag, reply.last_modified, at
            told(source, at, plan=plan)
    except ValidationError as error:
        raise SourceError(NOT_VALID.format(" ".join(error.messages))[:300]) from error


def asked(source, at, ask, *, validators=False):
    known = {"etag": source.etag, "last_modified": source.last_modified} if validators else {}
    what = {"url": source.address} if source.address else {"file": bytes(source.file or b"")}
    return ask(**what, **known, today=timezone.localdate(at))


def not_long_ago(source, at):
    return source.read_at is not None and at - source.read_at < ALL_ANEW_AFTER


def told(source, at, *, fault="", plan=None):
    """Write down how it went; True if it went well."""
    source.run_at, source.fault = at, fault[:300]
    source.made = len(plan.new) if plan else 0
    source.changed = len(plan.changed) if plan else 0
    source.withdrawn = len(plan.withdrawn) if plan else 0
    source.left_out = len(plan.skipped) if plan else source.left_out
    source.save()
    return not fault
