"""The insatser of a report, as they stood on its last day, and the holes that nobody had filled."""

import datetime
from collections import defaultdict

from django.db.models import Q

from handslaget.action_status import Status, state_from
from handslaget.matrix import OWED
from handslaget.matrix_context import matrix_of
from handslaget.models.action import ActionMilestone
from handslaget.models.action_update import ActionUpdate
from handslaget.models.bodies import ResponsibleBody
from mysite.templatetags.swedish import swedish_date

from .period import last_day, last_moment


def actions_and_holes(year, at):
    """The two parts that come from the same matrix."""
    matrix = matrix_of(year, None, list(ResponsibleBody.objects.all()), at)
    told, milestones = _told(year, at), _milestones(year)
    moment = last_moment(year, at)
    rows = [
        _row(row, told[row.action.pk], milestones[row.action.pk], year, moment)
        for row in matrix.rows
    ]
    holes = {"total": matrix.holes, "by_kind": [list(pair) for pair in matrix.holes_by_kind]}
    return {"actions": rows, "holes": holes}


def _told(year, at):
    """Insats → what had been told of it by the report's last day, the newest first."""
    told = defaultdict(list)
    for update in ActionUpdate.objects.filter(date__lte=last_day(year, at)):
        told[update.action_id].append(update)
    return told


def _milestones(year):
    """Insats → what was planned for the year or done during it."""
    found = defaultdict(list)
    of_year = Q(planned_on__year=year) | Q(done_on__year=year)
    for milestone in ActionMilestone.objects.filter(of_year).order_by("planned_on", "pk"):
        found[milestone.action_id].append(milestone)
    return found


def _row(row, told, milestones, year, moment):
    newest = told[0] if told else None
    state = state_from(row.action, newest, moment)
    before = next((one for one in told if one.date < datetime.date(year, 1, 1)), None)
    return {
        "number": row.action.number,
        "title": row.action.title,
        "status": state.label,
        "status_before": Status(before.status).label if before else "",
        "is_late": state.is_late,
        "told_on": swedish_date(newest.date) if newest else "",
        "note": newest.note if newest else "",
        "next_step": newest.next_step if newest else "",
        "reports": sum(one.date.year == year for one in told),
        "responsible": row.responsible,
        "contributing": row.contributing,
        "goals": [_goal(goal) for goal in row.goals],
        "milestones": [_milestone(one) for one in milestones],
        "texts_from": swedish_date(row.texts_from) if row.texts_from else "",
        "holes": [OWED[name].lower() for name in row.holes],
    }


def _goal(goal):
    return f"{goal.goal} ({goal.body.name})" if goal.body else goal.goal


def _milestone(one):
    return {
        "title": one.title,
        "planned": swedish_date(one.planned_on),
        "done": swedish_date(one.done_on),
    }
