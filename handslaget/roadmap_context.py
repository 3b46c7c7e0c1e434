"""What the page of the road map prints."""

from collections import defaultdict

from django.utils import timezone

from mysite.structured_data import web_page
from mysite.visibility import listed

from .models.action import ActionMilestone, ActionPage, BoardGoal
from .roadmap import Lane, Roadmap, stop_of


def page_context(request, page, at):
    return {
        "roadmap": roadmap_of(page.first_year, page.last_year, at),
        "structured_data": web_page(page, request),
    }


def roadmap_of(first_year, last_year, at):
    """Every open insats with its milestones and goals: three queries."""
    today = timezone.localdate(at)
    stops, goals = defaultdict(list), defaultdict(list)
    for milestone in ActionMilestone.objects.order_by("planned_on", "pk"):
        stops[milestone.action_id].append(stop_of(milestone, today))
    for goal in BoardGoal.objects.select_related("body").order_by("year", "pk"):
        goals[goal.action_id].append(goal)
    actions = listed(ActionPage.objects.all(), at).order_by("number").defer_streamfields()
    lanes = [Lane(action, stops[action.pk], goals[action.pk]) for action in actions]
    return Roadmap(first_year, last_year, today, lanes)
