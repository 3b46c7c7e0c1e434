"""What an initiative has several of: partners, milestones, updates."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField
from wagtail.models import Orderable

from mysite.blocks.text import PLAIN_FEATURES

from .initiative import InitiativePage

TO_COME = "Dagen har inte varit än. Skriv det som ska hända som en milstolpe i stället."


class InitiativePartner(Orderable):
    """An organisation that takes part, and as what."""

    initiative = ParentalKey(InitiativePage, related_name="partners", on_delete=models.CASCADE)
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="organisation",
        on_delete=models.CASCADE,
        related_name="partnerships",
    )
    role = models.CharField("roll", max_length=120, blank=True)


class Milestone(Orderable):
    """Something that is to be reached by a day, and the day it was."""

    initiative = ParentalKey(InitiativePage, related_name="milestones", on_delete=models.CASCADE)
    title = models.CharField("rubrik", max_length=120)
    planned_on = models.DateField("planerad dag")
    done_on = models.DateField("klart dag", null=True, blank=True)
    text = models.CharField("kommentar", max_length=300, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = "milstolpe"
        verbose_name_plural = "milstolpar"

    def is_late(self, today):
        """Whether the planned day has passed without the milestone being done."""
        return self.done_on is None and self.planned_on < today


class UpdateEntry(Orderable):
    """What has happened, dated."""

    initiative = ParentalKey(InitiativePage, related_name="updates", on_delete=models.CASCADE)
    date = models.DateField("dag")
    title = models.CharField("rubrik", max_length=120)
    text = RichTextField("text", features=PLAIN_FEATURES, blank=True)

    class Meta(Orderable.Meta):
        verbose_name = "uppdatering"
        verbose_name_plural = "uppdateringar"

    def clean(self):
        """An update is shown at once, so it cannot be of a day to come."""
        super().clean()
        if self.date and self.date > timezone.localdate():
            raise ValidationError({"date": TO_COME})
