"""The responsibility matrix of a year and, if asked for, of one body: what page and files print."""

import datetime
from collections import defaultdict

from django.utils import timezone

from mysite.structured_data import web_page
from mysite.visibility import listed

from .as_published import as_published
from .matrix import ROLE_GROUPS, Matrix, Row
from .models.action import ActionPage, ActionResponsibility, BoardGoal
from .models.bodies import ResponsibleBody
from .validity import valid_q
from .yearly_report.period import last_moment

YEAR, BODY = "ar", "organ"  # the parameters of the address


def page_context(request, page, at):
    """The matrix that the address asks for, and what else can be chosen."""
    bodies = list(ResponsibleBody.objects.all())
    years = years_to_choose(bodies, timezone.localdate(at))
    year, body = chosen_year(request, years, at), chosen_body(request, bodies)
    return {
        "matrix": matrix_of(year, body, bodies, at),
        "year": year,
        "day": day_of(year, timezone.localdate(at)),
        "years": years,
        "body": body,
        "bodies": bodies,
        "query": request.GET.urlencode(),
        "structured_data": web_page(page, request),
    }


def matrix_of(year, body, bodies, at):
    """The matrix as it stood at the end of ``year``, or stands today when the year is this one."""
    day = day_of(year, timezone.localdate(at))
    held, goals = held_on(day), goals_of(year)
    actions = listed(ActionPage.objects.all(), at).order_by("number").defer_streamfields()
    texts = texts_of(list(actions), last_moment(year, at))
    rows = [Row(action, held[action.pk], goals[action.pk], *texts[action.pk]) for action in actions]
    if body is not None:
        rows = [row for row in rows if _concerns(row, body)]
    return Matrix(rows, [one for one in in_tree_order(bodies) if one.is_valid(day)])


def day_of(year, today):
    """The day whose names and duties count for a year."""
    return today if year == today.year else datetime.date(year, 12, 31)


def held_on(day):
    """Insats → the duties that bodies have in it on ``day``, those that answer for it first."""
    held = defaultdict(list)
    rows = ActionResponsibility.objects.filter(valid_q(day), valid_q(day, "body__"))
    for row in rows.select_related("body").order_by("role", "sort_order", "pk"):
        held[row.action_id].append(row)
    return held


def texts_of(actions, moment):
    """Insats → the role groups' texts at ``moment``, and the later day that they are from, if any."""
    then = as_published(actions, list(ROLE_GROUPS), moment)
    return {one.pk: _texts(one, then.get(one.pk)) for one in actions}


def _texts(action, then):
    if then is not None:
        return then, None
    changed = action.last_published_at and timezone.localdate(action.last_published_at)
    return {name: getattr(action, name) for name in ROLE_GROUPS}, changed


def goals_of(year):
    """Insats → what boards have set for ``year``."""
    goals = defaultdict(list)
    for goal in BoardGoal.objects.filter(year=year).select_related("body").order_by("pk"):
        goals[goal.action_id].append(goal)
    return goals


def in_tree_order(bodies):
    """Each body after the one that it belongs to, brothers in their own order."""
    below = defaultdict(list)
    for body in bodies:
        below[body.parent_id].append(body)
    ordered, waiting = [], list(reversed(below[None]))
    while waiting:
        body = waiting.pop()
        ordered.append(body)
        waiting += reversed(below[body.pk])
    return ordered


def years_to_choose(bodies, today):
    """Every year that something is known of, this year among them."""
    known = [today.year, *_years_of_goals_and_duties()]
    known += [day.year for body in bodies for day in (body.valid_from, body.valid_to) if day]
    return range(min(known), max(known) + 1)


def _years_of_goals_and_duties():
    """The years that goals are set for, and in which duties begin or end. One query."""
    goals, duties = BoardGoal.objects.order_by(), ActionResponsibility.objects.order_by()
    begins = duties.exclude(valid_from=None).values_list("valid_from__year")
    ends = duties.exclude(valid_to=None).values_list("valid_to__year")
    found = goals.values_list("year").union(begins, ends)
    return [int(year) for (year,) in found]  # PostgreSQL's years of dates are decimals in a union


def chosen_year(request, years, at):
    """The year of the address if it is one to choose, else this year."""
    asked = request.GET.get(YEAR, "")
    return next((y for y in years if str(y) == asked), timezone.localdate(at).year)


def chosen_body(request, bodies):
    """The body of the address, or None for all."""
    asked = request.GET.get(BODY, "")
    return next((body for body in bodies if str(body.pk) == asked), None)


def _concerns(row, body):
    """Whether the body holds anything of this insats, under any role or as a goal."""
    return bool(row.role_of(body)) or any(goal.body_id == body.pk for goal in row.goals)
