"""Who can answer for something: boards, offices and units, as they were called at the time."""

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.search import index

from handslaget.validity import Dated, valid_q


class ResponsibleBodyQuerySet(models.QuerySet):
    def valid_on(self, day):
        """The bodies that existed on ``day``, under the names they then had."""
        return self.filter(valid_q(day))


class ResponsibleBody(index.Indexed, Dated):
    """A body in the municipality's tree. A new name is a new row that follows the old one."""

    class Kind(models.TextChoices):
        ASSEMBLY = "fullmaktige", "Fullmäktige"
        BOARD = "namnd", "Styrelse eller nämnd"
        ADMINISTRATION = "forvaltning", "Förvaltning"
        OFFICE = "enhet", "Kontor eller enhet"
        OTHER = "annat", "Annat organ"

    name = models.CharField("namn", max_length=120)
    kind = models.CharField("typ", max_length=20, choices=Kind.choices, default=Kind.BOARD)
    parent = models.ForeignKey(
        "self",
        verbose_name="hör under",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="children",
    )
    follows = models.ForeignKey(
        "self",
        verbose_name="tog över efter",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="followed_by",
        help_text="När ett organ byter namn: sätt en sista dag på det gamla, skapa ett nytt och peka "
        "hit. Äldre år visar då fortfarande det gamla namnet.",
    )
    sort_order = models.PositiveSmallIntegerField("ordning", default=0)

    objects = ResponsibleBodyQuerySet.as_manager()

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("kind")]),
        FieldPanel("parent", help_text="Lämna tomt för det högsta organet."),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
        FieldPanel("follows"),
        FieldPanel("sort_order", help_text="Lägst först. Lika tal sorteras efter namn."),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = "ansvarigt organ"
        verbose_name_plural = "ansvariga organ"
        ordering = ["sort_order", "name", "pk"]

    def __str__(self):
        if self.valid_to:
            return f"{self.name} (till och med {self.valid_to.year})"
        return self.name

    def clean(self):
        super().clean()
        for name in ("parent", "follows"):
            if self._leads_to_itself(name):
                raise ValidationError({name: "Organet kan inte peka på sig självt i en ring."})

    def _leads_to_itself(self, name):
        """Whether following ``name`` comes back here, which no tree does."""
        seen, body = {self.pk} if self.pk else set(), getattr(self, name)
        while body is not None:
            if body.pk in seen:
                return True
            seen.add(body.pk)
            body = getattr(body, name)
        return False
