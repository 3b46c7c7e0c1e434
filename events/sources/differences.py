"""One event as the source has it beside its page here: what differs, less what an editor has decided."""

from .change import CHANGED, SAME, Change
from .decided import locked_parts


def compared(wanted, row):
    """Each part that the source has changed, unless an editor has changed it here."""
    locked = locked_parts(row)
    differing = {
        name: value
        for name, value in wanted.parts.items()
        if name not in locked and value != row.imported.get(name)
    }
    kind = CHANGED if differing or row.withdrawn_at else SAME
    return Change(kind, wanted, row, row.event, differing, locked)
