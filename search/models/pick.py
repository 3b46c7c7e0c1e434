"""What the editors themselves put above the hits of a certain search."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from wagtail.documents import get_document_model_string

from search.phrases import fault

ONE_GOAL = "Välj antingen en sida eller ett dokument."
ENDING_NEEDS_PAGE = "Tillägget hör till en sida. Välj en sida, eller töm fältet."


class Pick(models.Model):
    """Shown above the hits of a search that holds any of ``words``, while its goal is open to all."""

    words = models.CharField(
        "sökord",
        max_length=200,
        help_text="Till exempel: lokal, ledig mark. Skilj olika ord med komma. Alla böjningar räknas, "
        "och den som söker får ha med fler ord.",
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name="sida",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text="Visas bara så länge sidan är publicerad och öppen för alla.",
    )
    ending = models.CharField(
        "tillägg till sidans adress",
        max_length=200,
        blank=True,
        validators=[RegexValidator(r"^[?#][^\s\"<>]*$", "Börja med ? eller #, utan mellanslag.")],
        help_text="Valfritt. Leder till ett urval i en lista, till exempel: ?bransch=handel. "
        "Kopiera från adressfältet.",
    )
    document = models.ForeignKey(
        get_document_model_string(),
        verbose_name="dokument",
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text="I stället för en sida. Visas bara så länge dokumentet är öppet för alla.",
    )
    heading = models.CharField(
        "länktext",
        max_length=100,
        blank=True,
        help_text="Valfri. Utan den visas sidans eller dokumentets titel.",
    )
    reason = models.CharField(
        "varför",
        max_length=200,
        help_text="En mening om vad den som söker får veta eller kan göra där.",
    )
    sort_order = models.PositiveSmallIntegerField(
        "ordning", default=0, help_text="Lägst först, när flera val gäller samma sökning."
    )

    class Meta:
        verbose_name = "redaktionens val"
        verbose_name_plural = "redaktionens val"
        ordering = ["sort_order", "words"]

    def __str__(self):
        return self.words

    def clean(self):
        faults = {"words": fault(self.words)}
        if bool(self.page_id) == bool(self.document_id):
            faults["page"] = ONE_GOAL
        elif self.ending and not self.page_id:
            faults["ending"] = ENDING_NEEDS_PAGE
        faults = {name: said for name, said in faults.items() if said}
        if faults:
            raise ValidationError(faults)
