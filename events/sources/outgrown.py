"""Does a page have dates that are over and that it could not tell of in the shape that it is to get?

Then it stays with those dates, and the dates to come get pages of their own, as when an editor
splits a series: nothing that has been vanishes or is told of twice.
"""

from . import past
from .change import ENDED, Change
from .decided import is_kept, locked_parts
from .versions import MASTER


def outgrown(rows, uid, found, begins):
    """The change that ends the page of the UID; None if it can go on in the shape that is found.

    ``begins`` is the first day of which dates are read in.
    """
    row = rows.by_key.get((uid, MASTER))
    if not found or row is None or is_kept(row) or not row.event.first_published_at:
        return None
    when = row.imported["when"]
    new = next((one.parts["when"] for one in found if one.recurrence_id == MASTER), None)
    over = past.over_days(when, rows.at) if is_another(when, new) else set()
    if not over or not loses(when, new, over, begins):
        return None
    rows.end(row, over)
    now = past.ended(when, over)
    differing = {"when": now} if now != when else {}
    return Change(ENDED, None, row, row.event, differing, locked_parts(row))


def is_another(when, new):
    """Whether the shape or the rule is another; a single event that is moved is what it was."""
    if new is None or bool(new["rule"]) != bool(when["rule"]):
        return True
    return (new["rule"], new["starts_on"]) != (when["rule"], when["starts_on"]) and bool(
        new["rule"]
    )


def loses(when, new, over, begins):
    """Whether days that are over would vanish, or such come that never were. In one series with
    another rule only those are asked for that the source no longer tells of, so that it may correct
    the others.
    """
    if new is None:
        return True
    days = past.days_of(new)
    if not (new["rule"] and when["rule"]):
        return not over <= days
    return {day for day in over if day < begins} != {day for day in days if day < begins}
