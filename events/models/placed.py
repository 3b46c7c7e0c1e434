"""What takes place somewhere: at one of our venues, or at another place in the words of whoever wrote it."""

from django.db import models

from .place import OtherPlace

LONGEST = 200
BOTH = "Välj en plats i listan eller skriv en annan, inte båda."


class Placed(models.Model):
    """Has a ``venue``, or an ``other_place``. Whoever tells where asks ``place``, and nothing else."""

    other_place = models.CharField(
        "annan plats",
        max_length=LONGEST,
        blank=True,
        help_text="Bara om platsen inte finns i listan. Skriv namn och adress på en rad.",
    )

    class Meta:
        abstract = True

    @property
    def place(self):
        """The Venue, the OtherPlace, or None when nothing is said."""
        if self.venue_id or not self.other_place:
            return self.venue
        return OtherPlace(self.other_place)

    def place_faults(self):
        """What is wrong with the place, as Swedish sentences by field name."""
        return {"other_place": BOTH} if self.venue_id and self.other_place else {}
