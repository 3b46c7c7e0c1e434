"""Where an initiative stands, and what follows from it.

The five steps of the line are idé, planerat, pågår, then pausat or avslutat; avbrutet keeps the
step it reached out of sight and says so in words.
"""

from django.db import models
from django.db.models import Case, IntegerField, Q, When


class Stage(models.TextChoices):
    IDEA = "ide", "Idé"
    PLANNED = "planerat", "Planerat"
    ONGOING = "pagar", "Pågår"
    PAUSED = "pausat", "Pausat"
    FINISHED = "avslutat", "Avslutat"
    CANCELLED = "avbrutet", "Avbrutet"


ENDED = {Stage.FINISHED, Stage.CANCELLED}
OPEN = {Stage.IDEA, Stage.PLANNED, Stage.ONGOING}


def under_way_q():
    """Initiatives that are being carried out now."""
    return Q(stage=Stage.ONGOING)


def is_under_way(stage):
    """The same question as ``under_way_q`` about one stage."""
    return stage == Stage.ONGOING


def is_ended(stage):
    """Whether nothing more will happen; result and lessons are then owed."""
    return stage in ENDED


def invites_contact(stage):
    """Whether somebody who reads this can still join in."""
    return stage in OPEN


STEPS_IN_ALL = 5
STEPS = {Stage.IDEA: 1, Stage.PLANNED: 2, Stage.ONGOING: 3, Stage.PAUSED: 3, Stage.FINISHED: 5}


def steps(stage):
    """How far along the line of five steps; 0 when it was called off."""
    return STEPS.get(stage, 0)


def list_order():
    """Sorts what is under way first, then what is to come, what waits, and what has ended."""
    groups = [(Stage.ONGOING,), (Stage.PLANNED, Stage.IDEA), (Stage.PAUSED,)]
    places = [When(stage__in=stages, then=place) for place, stages in enumerate(groups)]
    return Case(*places, default=len(groups), output_field=IntegerField())
