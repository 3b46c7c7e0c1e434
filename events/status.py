"""Was it cancelled, moved, postponed? What the editor says, and what calendars are told."""

from django.db import models


class EventStatus(models.TextChoices):
    PLANNED = "planerat", "Planerat"
    PRELIMINARY = "preliminart", "Preliminärt"
    RESCHEDULED = "andrad-tid", "Ändrad tid"
    POSTPONED = "framflyttat", "Framflyttat"
    CANCELLED = "installt", "Inställt"
