"""Where an initiative stands, and what follows from it.

The five steps of the line are idé, planerat, pågår, then pausat or avslutat; avbrutet keeps the
step it reached out of sight and says so in words.
"""

from django.db import models
from django.db.models import Q


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


def is_ended(stage):
    """Whether nothing more will happen; result and lessons are then owed."""
    return stage in ENDED


def invites_contact(stage):
    """Whether somebody who reads this can still join in."""
    return stage in OPEN
