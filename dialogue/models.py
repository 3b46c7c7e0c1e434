"""How one reaches us and when we answer."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from mysite.swedish_order import NameManager


class ContactPoint(index.Indexed, models.Model):
    """A function that answers, never a private person: how to reach it and how soon it replies."""

    name = models.CharField("namn", max_length=120, help_text="Funktionen, inte en person.")
    description = models.CharField(
        "hjälper till med",
        max_length=200,
        blank=True,
        help_text="En mening om vad man kan fråga om här.",
    )
    phone = models.CharField("telefon", max_length=40, blank=True)
    email = models.EmailField("e-post", blank=True)
    hours = models.CharField(
        "tider", max_length=120, blank=True, help_text="Till exempel: vardagar kl. 8.00–16.00."
    )
    answer_time = models.CharField(
        "svarstid",
        max_length=120,
        blank=True,
        help_text="Vad den som hör av sig kan vänta sig. Lämna tomt om inget är beslutat.",
    )
    is_main = models.BooleanField(
        "huvudkontakt för företag",
        default=False,
        help_text="Visas i sidfoten på alla sidor. Bara en kan vara huvudkontakt.",
    )
    sort_order = models.PositiveSmallIntegerField("ordning", default=0)

    panels = [
        FieldPanel(name)
        for name in (
            "name",
            "description",
            "phone",
            "email",
            "hours",
            "answer_time",
            "is_main",
            "sort_order",
        )
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    objects = NameManager()

    class Meta:
        verbose_name = "kontaktväg"
        verbose_name_plural = "kontaktvägar"
        ordering = ["sort_order", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["is_main"],
                condition=models.Q(is_main=True),
                name="dialogue_one_main_contact",
                violation_error_message="Det finns redan en huvudkontakt. Ta bort krysset där först.",
            )
        ]

    def __str__(self):
        return self.name
