"""What an editor has decided about an event from a source, and what time has: both stay."""

from . import parts


def locked_parts(row):
    """What an editor has changed here since it was read in."""
    now = parts.parts_of(row.event)
    return [
        name
        for name, value in row.imported.items()
        if name in row.locked or not parts.is_same(name, now[name], value)
    ]


def locked_values(row):
    """What the editor's parts say now, by name."""
    now = parts.parts_of(row.event)
    return {name: now[name] for name in locked_parts(row)}


def is_kept(row):
    """Whether an editor has deleted its page or set its time, so that no reading gives it another."""
    return row.event is None or "when" in locked_parts(row)


def is_taken_down(row):
    """Whether an editor has unpublished its page, or deleted it."""
    return row.event is None or bool(row.event.first_published_at and not row.event.live)


def stands_alone(row, at, *, is_direct):
    """Whether the page of a date stays when the date comes into a series of ours: it is over, an
    editor has decided something about it, or it is public where only an editor decides what is.
    """
    if is_taken_down(row) or row.event.ends_at <= at:
        return True
    return bool(locked_parts(row)) or (row.event.live and not is_direct)
