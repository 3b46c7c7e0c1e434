"""The shared lists: the same words for filters, tags and figures everywhere on the site."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from mysite.swedish_order import NameManager


class Entry(index.Indexed, models.Model):
    """A word in a list that editors keep: name, address word and place in the order."""

    name = models.CharField("namn", max_length=100, unique=True)
    slug = models.SlugField(
        "adressord",
        max_length=100,
        unique=True,
        help_text="Syns i webbadressen när någon filtrerar. Ändra inte i onödan: gamla länkar slutar gälla.",
    )
    description = models.TextField(
        "beskrivning", blank=True, help_text="En mening om vad som hör hit."
    )
    sort_order = models.PositiveSmallIntegerField(
        "ordning", default=0, help_text="Lägst först. Lika tal sorteras efter namn."
    )

    objects = NameManager()

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("description"),
        FieldPanel("sort_order"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        abstract = True
        ordering = ["sort_order", "name"]

    def __str__(self):
        return self.name


class GoalArea(Entry):
    """One of the three goal areas that kommunfullmäktige decided in November 2024."""

    class Meta(Entry.Meta):
        verbose_name = "målområde"
        verbose_name_plural = "målområden"


class StrategicDirection(Entry):
    """One of Handslaget's four directions, such as Tillit."""

    class Meta(Entry.Meta):
        verbose_name = "inriktning"
        verbose_name_plural = "inriktningar"


class Track(Entry):
    """One of Handslaget's three development tracks, such as Askersundsmodellen."""

    class Meta(Entry.Meta):
        verbose_name = "utvecklingsspår"
        verbose_name_plural = "utvecklingsspår"


class DevelopmentArea(Entry):
    """One of the four areas that the analysis says must develop, such as bemötande."""

    class Meta(Entry.Meta):
        verbose_name = "utvecklingsområde"
        verbose_name_plural = "utvecklingsområden"


class Sector(Entry):
    """A branch of business."""

    class Meta(Entry.Meta):
        verbose_name = "bransch"
        verbose_name_plural = "branscher"


class Place(Entry):
    """A part of the municipality, as its people name it."""

    class Meta(Entry.Meta):
        verbose_name = "ort"
        verbose_name_plural = "orter"


class Audience(Entry):
    """Whom a page speaks to."""

    class Meta(Entry.Meta):
        verbose_name = "målgrupp"
        verbose_name_plural = "målgrupper"
