"""How an insats goes, told again and again; and the officials who tell it."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from handslaget.action_status import Status
from handslaget.partner_editors import is_partner

from .action import ActionPage


class ActionUpdate(models.Model):
    """One dated note on an insats. The newest is its state; none is ever written over."""

    action = models.ForeignKey(
        ActionPage, verbose_name="insats", on_delete=models.CASCADE, related_name="updates"
    )
    date = models.DateField("dag", default=timezone.localdate)
    status = models.CharField("läge", max_length=20, choices=Status.choices)
    note = models.TextField(
        "vad har hänt",
        max_length=500,
        help_text="Två eller tre meningar som alla kan förstå. Visas på insatsens sida.",
    )
    next_step = models.CharField(
        "nästa steg", max_length=200, blank=True, help_text="Vad händer härnäst, och när?"
    )
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="skriven av",
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
        editable=False,
    )
    made_at = models.DateTimeField("skriven", auto_now_add=True)

    class Meta:
        verbose_name = "lägesrapport"
        verbose_name_plural = "lägesrapporter"
        ordering = ["-date", "-pk"]

    def __str__(self):
        return f"{self.action}, {self.date}"


class ActionOfficial(models.Model):
    """An account that reports on an insats. Kept outside the page, so that no old version gives a right."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name="konto",
        on_delete=models.CASCADE,
        related_name="own_actions",
    )
    action = models.ForeignKey(
        ActionPage, verbose_name="insats", on_delete=models.CASCADE, related_name="officials"
    )

    class Meta:
        verbose_name = "handläggare för insats"
        verbose_name_plural = "handläggare för insatser"
        constraints = [
            models.UniqueConstraint(fields=["user", "action"], name="one_row_an_official")
        ]

    def __str__(self):
        return f"{self.user} – {self.action}"

    def clean(self):
        """An account that could not report is refused when it is chosen, not when it fails."""
        super().clean()
        if not self.user_id:
            return
        if is_partner(self.user):
            raise ValidationError({"user": "En partnerredaktör kan inte vara handläggare."})
        if not self.user.has_perm("wagtailadmin.access_admin"):
            raise ValidationError(
                {"user": "Kontot kan inte logga in här. Lägg det först i gruppen Tjänsteperson."}
            )
