"""One reading of a source step by step with an editor: fetched, looked at, approved."""

from . import importing
from .child_process import ask_child
from .faults import SourceError
from .importing import APPROVED
from .outcome import told
from .replies import reply_from

MOST_AT_ONCE = 100  # more than that, and the editor would wait too long


def look(source, at, ask=ask_child):
    """Fetch for an editor to look at; only what is to be looked at is kept. Raises SourceError."""
    try:
        reply = importing.asked(source, at, ask)
    except SourceError as fault:
        told(source, at, fault=str(fault))
        raise
    source.keep(pending={"of": source.place, "reply": reply.raw})
    told(source, at)
    return importing.plan_of(source, reply, at)


def pending_reply(source):
    """What was fetched for an editor and waits for a yes, or None. Raises SourceError."""
    pending = source.kept.pending
    return reply_from(pending["reply"]) if pending and pending["of"] == source.place else None


def approve(source, plan, reply, user, at):
    """Write what an editor has looked at. Raises SourceError."""
    source.approved_at, source.approved_by = at, user
    importing.carry_out(source, plan, reply, user, at)
    source.keep(pending=None)


def approve_for_later(source, user, at):
    """Say yes, and leave the writing to the schedule."""
    source.approved_at, source.approved_by = at, user
    source.is_scheduled, source.read_at = True, None
    source.save(update_fields=[*APPROVED, "is_scheduled", "read_at"])
    source.keep(pending=None)
