"""Words that visitors use for what the site calls something else."""

from django.core.exceptions import ValidationError
from django.db import models

from search.phrases import fault, phrases

ON_BOTH_SIDES = "”%s” står redan i det övre fältet. Ta bort det ur ett av fälten."


class Synonym(models.Model):
    """Who seeks any of ``words`` finds also pages with any of ``also``; perhaps the other way too.

    Obeyed at the next search, without writing any index anew.
    """

    words = models.CharField(
        "ord som någon söker på",
        max_length=200,
        help_text="Till exempel: alkoholtillstånd, spritlicens. Skilj olika ord med komma. "
        "Alla böjningar räknas.",
    )
    also = models.CharField(
        "sök också efter",
        max_length=200,
        help_text="Det som webbplatsen kallar samma sak, till exempel: serveringstillstånd.",
    )
    both_ways = models.BooleanField(
        "gäller åt båda hållen",
        default=False,
        help_text="Kryssa i om den som söker på det nedre också ska hitta sidor med det övre.",
    )

    class Meta:
        verbose_name = "synonym"
        verbose_name_plural = "synonymer"
        ordering = ["words"]

    def __str__(self):
        return f"{self.words} {'↔' if self.both_ways else '→'} {self.also}"

    def clean(self):
        faults = {name: fault(getattr(self, name)) for name in ("words", "also")}
        faults = {name: said for name, said in faults.items() if said}
        shared = [each for each in phrases(self.also) if each in phrases(self.words)]
        if shared and not faults:
            faults["also"] = ON_BOTH_SIDES % " ".join(shared[0])
        if faults:
            raise ValidationError(faults)

    def ways(self):
        """(sought phrase, phrases that count as it too), for each direction."""
        words, also = phrases(self.words), phrases(self.also)
        there = [(each, also) for each in words]
        return there + [(each, words) for each in also] if self.both_ways else there
