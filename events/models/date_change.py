"""One date of a series that differs from the others: cancelled, moved, elsewhere."""

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from events import timing
from events.status import EventStatus

from .placed import Placed


class DateChange(Placed, Orderable):
    """What an editor says of one date; what is left blank is as for the whole series."""

    event = ParentalKey("events.EventPage", related_name="date_changes", on_delete=models.CASCADE)
    original_on = models.DateField(
        "datum i serien", help_text="Den dag som upprepningen ger, även om datumet flyttas."
    )
    status = models.CharField(
        "läge",
        max_length=20,
        choices=EventStatus.choices,
        default=EventStatus.PLANNED,
        help_text="Planerat betyder att datumet har samma läge som serien.",
    )
    note = models.CharField(
        "om ändringen",
        max_length=200,
        blank=True,
        help_text="Till exempel: föreläsaren är sjuk.",
    )
    starts_on = models.DateField("ny dag", null=True, blank=True)
    start_time = models.TimeField("börjar kl.", null=True, blank=True)
    end_time = models.TimeField("slutar kl.", null=True, blank=True)
    venue = models.ForeignKey(
        "events.Venue",
        verbose_name="plats",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    text = models.TextField(
        "text för just detta datum",
        blank=True,
        help_text="Till exempel dagens ämne eller föreläsare.",
    )

    panels = [
        FieldRowPanel([FieldPanel("original_on"), FieldPanel("status")]),
        FieldPanel("note"),
        FieldRowPanel(
            [
                FieldPanel("starts_on"),
                FieldPanel("start_time"),
                FieldPanel("end_time", help_text="Tomt: lika länge som de andra."),
            ],
            heading="Ny tid, om datumet flyttas",
        ),
        FieldPanel("venue"),
        FieldPanel("other_place"),
        FieldPanel("text"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "ändrat datum"
        verbose_name_plural = "ändrade datum"
        constraints = [
            models.UniqueConstraint(
                fields=["event", "original_on"], name="one_change_of_a_date_in_a_series"
            )
        ]

    def __str__(self):
        return str(self.original_on)

    def clean(self):
        super().clean()
        if not timing.is_within_years(self.original_on):
            raise ValidationError({"original_on": timing.YEARS_FAULT})
        if not timing.is_within_years(self.starts_on):
            raise ValidationError({"starts_on": timing.YEARS_FAULT})
        if faults := self.place_faults():
            raise ValidationError(faults)
