"""Where and in what form people meet: venues, other places and arenas."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from handslaget.lists import Entry
from mysite.swedish_order import NameManager

BREAKFAST = "frukostmote"
HALF_A_POSITION = "Skriv både latitud och longitud, eller ingen av dem."


def _degrees(name, limit, example):
    """A coordinate of WGS 84 in degrees; six decimals are a decimetre."""
    return models.DecimalField(
        name,
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-limit), MaxValueValidator(limit)],
        help_text=f"Valfri, i grader med decimaler enligt WGS 84. {example} Kopiera från en karta.",
    )


class Arena(Entry):
    """A lasting form of meeting, such as the breakfast meeting."""

    class Meta(Entry.Meta):
        verbose_name = "arena"
        verbose_name_plural = "arenor"

    @property
    def motif(self):
        """The drawing that stands for it: the breakfast meeting has one of its own."""
        return "frukost" if self.slug == BREAKFAST else "evenemang"


class Venue(index.Indexed, models.Model):
    """A place with an address where one can meet."""

    name = models.CharField("namn", max_length=120)
    street_address = models.CharField("gatuadress", max_length=120, blank=True)
    postal_code = models.CharField("postnummer", max_length=10, blank=True)
    locality = models.CharField("postort", max_length=80, blank=True)
    accessibility_info = models.TextField(
        "tillgänglighet på plats",
        blank=True,
        help_text="Till exempel ramp, hörslinga, parkering. Skriv också vad som saknas.",
    )

    latitude = _degrees("latitud", 90, "I Sverige mellan 55 och 69.")
    longitude = _degrees("longitud", 180, "I Sverige mellan 11 och 24.")

    panels = [
        FieldPanel("name"),
        FieldPanel("street_address"),
        FieldRowPanel([FieldPanel("postal_code"), FieldPanel("locality")]),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")], heading="På kartan"),
        FieldPanel("accessibility_info"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    objects = NameManager()
    is_listed = True

    class Meta:
        verbose_name = "lokal eller plats"
        verbose_name_plural = "lokaler och platser"
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(latitude__isnull=True, longitude__isnull=True)
                | models.Q(latitude__isnull=False, longitude__isnull=False),
                name="venue_has_both_coordinates_or_none",
            )
        ]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            raise ValidationError({missing: HALF_A_POSITION})

    @property
    def position(self):
        """(latitude, longitude) in degrees of WGS 84, or None where it is not known."""
        known = None not in (self.latitude, self.longitude)
        return (self.latitude, self.longitude) if known else None

    @property
    def postal_address(self):
        """Name and address on one line, as a calendar's LOCATION wants it."""
        town = f"{self.postal_code} {self.locality}".strip()
        return ", ".join(part for part in (self.name, self.street_address, town) if part)


@dataclass(frozen=True)
class OtherPlace:
    """A place that is not in the list of venues, in one text. Answers to what a Venue answers to."""

    name: str
    street_address = postal_code = locality = accessibility_info = ""
    position = None
    is_listed = False

    def __str__(self):
        return self.name

    @property
    def postal_address(self):
        """The one text: it may hold an address, but nobody has taken it apart."""
        return self.name
