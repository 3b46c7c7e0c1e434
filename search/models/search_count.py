"""How often something was sought on a day. Who, from where and when in the day is kept nowhere."""

from django.db import models


class SearchCount(models.Model):
    """Searches for the same words on one day in the town; no words for those that are not kept.

    ``hits`` is how many the latest of them found.
    """

    day = models.DateField("dag")
    words = models.CharField("sökord", max_length=100, blank=True)
    hits = models.PositiveIntegerField("träffar")
    times = models.PositiveIntegerField("gånger")

    class Meta:
        verbose_name = "sökning"
        verbose_name_plural = "sökningar"
        constraints = [
            # In this order, so that it is the index by which a report finds a word's days.
            models.UniqueConstraint(fields=["words", "day"], name="search_counted_once_a_day")
        ]

    def __str__(self):
        return f"{self.day} {self.words}"
