"""Where and in what form people meet: venues and arenas."""

from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from handslaget.lists import Entry
from mysite.swedish_order import NameManager

BREAKFAST = "frukostmote"


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

    panels = [
        FieldPanel("name"),
        FieldPanel("street_address"),
        FieldRowPanel([FieldPanel("postal_code"), FieldPanel("locality")]),
        FieldPanel("accessibility_info"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    objects = NameManager()

    class Meta:
        verbose_name = "lokal eller plats"
        verbose_name_plural = "lokaler och platser"
        ordering = ["name"]

    def __str__(self):
        return self.name

    @property
    def postal_address(self):
        """Name and address on one line, as a calendar's LOCATION wants it."""
        town = f"{self.postal_code} {self.locality}".strip()
        return ", ".join(part for part in (self.name, self.street_address, town) if part)
