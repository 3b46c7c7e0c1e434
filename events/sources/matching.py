"""Which row is what the source says now, and what to do about it; which is gone."""

from .change import NEW, REPLACED, WITHDRAWN, Change
from .decided import is_kept, is_taken_down, locked_values
from .differences import compared
from .past import is_ended
from .versions import MASTER


def change(rows, wanted, keys):
    """What is to be done about one; None when an editor has decided otherwise for good."""
    row = rows.by_key.get(wanted.key)
    series = rows.by_key.get((wanted.uid, MASTER))
    if row is None and series and is_kept(series):
        rows.met.add(series.pk)
        return None
    row = row or renamed(rows, wanted, keys) or reshaped(rows, wanted, keys)
    if row is None:
        return new(wanted, rows.heirs.get(wanted.uid), rows.kin(wanted.uid))
    rows.met.add(row.pk)
    if row is series and wanted.recurrence_id:
        rows.heirs[wanted.uid] = row
    return compared(wanted, row) if row.event else None


def new(wanted, heir, kin):
    """A page that an editor's decisions about the one before it hold for too."""
    if heir is None:
        return Change(NEW, wanted, kin=kin)
    inherited = locked_values(heir)
    locked, is_down = sorted(inherited), is_taken_down(heir)
    return Change(NEW, wanted, locked=locked, inherited=inherited, is_down=is_down, kin=kin)


def gone(rows, row, keys):
    """Taken back by the source; or put into its series, which then stands for it."""
    kind = REPLACED if is_in_series(rows, row, keys) else WITHDRAWN
    return Change(kind, None, row, row.event)


def is_in_series(rows, row, keys):
    in_series = (row.uid, MASTER) in keys and (row.uid, row.recurrence_id) in rows.told
    return bool(row.recurrence_id) and in_series and not rows.is_alone(row)


def unmet(rows, keys):
    """What is ahead and the source no longer has in that shape."""
    left = [row for row in rows.ahead if row.pk not in rows.met]
    return [row for row in left if row.withdrawn_at is None or is_in_series(rows, row, keys)]


def reshaped(rows, wanted, keys):
    """The row of the same event in another shape: a series whose dates are now pages, or a date
    that is now in a series or the only one left.
    """
    others = [
        row
        for row in rows.by_uid[wanted.uid]
        if row.pk not in rows.met
        and (row.uid, row.recurrence_id) not in keys
        and bool(row.recurrence_id) != bool(wanted.recurrence_id)
        and not is_ended(row)
    ]
    on_the_day = [row for row in others if row.recurrence_id[:10] == wanted.day]
    ahead = [row for row in others if row in rows.ahead and not is_kept(row)]
    first = min(ahead, key=lambda row: row.recurrence_id, default=None)
    return next(iter(on_the_day), first) if wanted.is_single else first


def renamed(rows, wanted, keys):
    """The row of the same event under another UID, where a source renews them at every export."""
    for row in rows.by_mark[wanted.fingerprint]:
        if row.pk not in rows.met and (row.uid, row.recurrence_id) not in keys:
            return row
    return None
