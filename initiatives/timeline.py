"""The way so far and ahead: an initiative's milestones and updates on one line, newest first."""

import datetime
from dataclasses import dataclass

DONE, LATE, PLANNED = "done", "late", "planned"


@dataclass(frozen=True)
class Stop:
    """One stop on the way; ``rich_text`` is an editor's, ``note`` is plain."""

    date: datetime.date
    title: str
    state: str
    note: str = ""
    rich_text: str = ""
    is_milestone: bool = False


def stops(initiative, today):
    """All stops, the one furthest ahead first."""
    way = [_milestone(row, today) for row in initiative.milestones.all()]
    way += [Stop(r.date, r.title, DONE, rich_text=r.text) for r in initiative.updates.all()]
    return sorted(way, key=lambda stop: stop.date, reverse=True)


def _milestone(row, today):
    state = DONE if row.done_on else LATE if row.is_late(today) else PLANNED
    return Stop(row.done_on or row.planned_on, row.title, state, row.text, is_milestone=True)
