"""Days to know of that are no events: milestones, and the last days of offers. Who may see them?

A milestone is as public as the initiative or insats that has it, and is told only while that goes
on; an offer's last day while the offer can be had.
"""

import datetime
from dataclasses import dataclass

from django.db import models
from wagtail.models import Page

from handslaget.models import ActionMilestone, ActionPage
from initiatives import stages
from initiatives.models import InitiativePage, InvestmentPage, Milestone
from mysite.visibility import listed


class DeadlineKind(models.TextChoices):
    MILESTONE = "milstolpe", "Milstolpe"
    LAST_DAY = "sista-dag", "Sista dag"


@dataclass(frozen=True)
class Deadline:
    """One such day. ``key`` names it for good; ``page`` is where one reads more."""

    key: str
    kind: DeadlineKind
    day: datetime.date
    title: str
    page: Page
    is_done: bool = False


def initiative_milestones(at):
    """Milestones of public initiatives, but for those that are paused or have ended."""
    pages = listed(InitiativePage.objects.filter(stage__in=stages.OPEN), at)
    return Milestone.objects.filter(initiative__in=pages.order_by().values("pk"))


def action_milestones(at):
    """Milestones of the public insatser."""
    pages = listed(ActionPage.objects.all(), at)
    return ActionMilestone.objects.filter(action__in=pages.order_by().values("pk"))


def offers(at):
    """Public offers that are not sold; visibility itself sees to those whose last day has passed."""
    sold = InvestmentPage.Availability.SOLD
    return listed(InvestmentPage.objects.exclude(availability=sold), at)


def of_initiative(row):
    return _milestone(row, row.initiative, "initiativ")


def of_action(row):
    return _milestone(row, row.action, "insats")


def of_offer(page):
    key = f"sista-dag-{page.pk}"
    return Deadline(key, DeadlineKind.LAST_DAY, page.valid_until, page.title, page)


def _milestone(row, page, source):
    return Deadline(
        f"milstolpe-{source}-{row.pk}",
        DeadlineKind.MILESTONE,
        row.planned_on,
        row.title,
        page,
        is_done=row.done_on is not None,
    )
