"""The values of the indicators."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone

from handslaget.outcome import UNDATED


class Measurement(models.Model):
    """A value of an indicator for one year; a year that has no row is not measured, never 0.

    ``year`` is empty for the measurement before the first dated one, when a source gives the value
    but not the year.
    """

    indicator = models.ForeignKey(
        "handslaget.IndicatorPage",
        verbose_name="indikator",
        on_delete=models.CASCADE,
        related_name="measurements",
    )
    year = models.PositiveSmallIntegerField(
        "år",
        null=True,
        blank=True,
        validators=[MinValueValidator(1950), MaxValueValidator(2100)],
        help_text="Mätåret. Lämna tomt bara om källan kallar värdet föregående mätning utan årtal.",
    )
    value = models.DecimalField(
        "värde", max_digits=10, decimal_places=2, help_text="Skriv decimalkomma, till exempel 3,42."
    )
    note = models.CharField("anmärkning", max_length=300, blank=True)
    method_break = models.BooleanField(
        "metodbyte",
        default=False,
        help_text="Kryssa i om sättet att mäta ändrades till det här året. Diagrammet drar då ingen "
        "linje från året före.",
    )
    counted_at = models.DateTimeField("räknad", null=True, editable=False)

    class Meta:
        verbose_name = "mätvärde"
        verbose_name_plural = "mätvärden"
        ordering = [models.F("year").asc(nulls_first=True)]
        constraints = [
            models.UniqueConstraint(
                fields=["indicator", "year"],
                name="one_value_a_year",
                violation_error_message="Det finns redan ett värde för det året.",
            ),
            models.UniqueConstraint(
                fields=["indicator"],
                condition=Q(year__isnull=True),
                name="one_value_without_a_year",
                violation_error_message="Det finns redan ett värde utan år.",
            ),
        ]

    def __str__(self):
        return f"{self.indicator}, {self.year or UNDATED}"

    def clean(self):
        super().clean()
        if self.value is not None and self.indicator_id and not self.is_on_scale:
            raise ValidationError({"value": "Värdet ligger utanför indikatorns skala."})
        if self.year is not None and self.year > timezone.localdate().year:
            raise ValidationError({"year": "Året har inte börjat, så det kan inte vara mätt."})

    @property
    def is_on_scale(self):
        """Whether the value lies within the indicator's scale."""
        return self.indicator.is_on_scale(self.value)
