"""One event as the source has it beside its page here: what differs, and what an editor has decided."""

from . import parts
from .plan import CHANGED, OLDER, SAME, Change


def compared(wanted, row):
    """Each part that the source has changed, unless an editor has changed it here."""
    locked = locked_parts(row)
    if is_older(wanted, row):
        return Change(OLDER, wanted, row, row.event, locked=locked)
    differing = {
        name: value
        for name, value in wanted.parts.items()
        if name not in locked and value != row.imported.get(name)
    }
    kind = CHANGED if differing or row.withdrawn_at else SAME
    return Change(kind, wanted, row, row.event, differing, locked)


def is_kept(row):
    """Whether an editor has deleted its page or set its time, so that no reading gives it another."""
    return row.event is None or "when" in locked_parts(row)


def locked_parts(row):
    """What an editor has changed here since it was read in."""
    now = parts.parts_of(row.event)
    return [
        name
        for name, value in row.imported.items()
        if name in row.locked or not parts.is_same(name, now[name], value)
    ]


def is_older(wanted, row):
    """Whether the source serves a copy from before what we have. A new UID counts from the start."""
    if wanted.uid != row.uid:
        return False
    if wanted.sequence != row.sequence:
        return wanted.sequence < row.sequence
    return bool(wanted.modified and row.modified and wanted.modified < row.modified)
