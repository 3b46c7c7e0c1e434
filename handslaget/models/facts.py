"""Facts and messages that are written once and used by reference."""

from django import forms
from django.contrib.admin import display
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import DraftStateMixin, PreviewableMixin, RevisionMixin
from wagtail.search import index

from mysite.visibility import published_q


class SharedQuerySet(models.QuerySet):
    def published(self, at):
        """What everyone may read at the moment ``at``."""
        return self.filter(published_q(at))

    def due(self, at, today):
        """What everyone reads and is to be read through by ``today``, the longest overdue first."""
        return self.published(at).filter(review_date__lte=today).order_by("review_date", "pk")


class Shared(PreviewableMixin, DraftStateMixin, RevisionMixin, index.Indexed, models.Model):
    """Something written once and shown by reference. A draft may wait for what publishing demands."""

    objects = SharedQuerySet.as_manager()

    class Meta:
        abstract = True

    def publish(self, revision, *args, **kwargs):
        """Raises ValidationError for a version that lacks what readers are owed."""
        revision.as_object().full_clean()
        return super().publish(revision, *args, **kwargs)


class FactFigure(Shared):
    """A fact with its source; it cannot be published without source, date and next review."""

    name = models.CharField(
        "vad uppgiften visar", max_length=120, unique=True, help_text="Till exempel: arbetsställen."
    )
    value = models.CharField(
        "värde", max_length=40, help_text="Som det ska läsas, till exempel: över 1 700."
    )
    unit = models.CharField("enhet", max_length=40, blank=True)
    as_of = models.DateField(
        "gäller per",
        null=True,
        help_text="Dagen som uppgiften gäller. Vet du bara när källan lästes, skriv den dagen och "
        "säg det i anmärkningen.",
    )
    source = models.CharField("källa", max_length=200)
    source_url = models.URLField("länk till källan", blank=True)
    note = models.CharField("anmärkning", max_length=200, blank=True)
    review_date = models.DateField(
        "nästa översyn",
        null=True,
        help_text="Dagen då uppgiften senast ska kontrolleras. Den hamnar då under Att göra.",
    )

    panels = [
        FieldPanel("name"),
        FieldRowPanel(
            [FieldPanel("value"), FieldPanel("unit", help_text="Till exempel: procent.")]
        ),
        FieldRowPanel([FieldPanel("source"), FieldPanel("source_url")]),
        FieldRowPanel([FieldPanel("as_of"), FieldPanel("review_date")]),
        FieldPanel("note", help_text="Visas efter källan."),
    ]
    search_fields = [
        index.SearchField("name"),
        index.SearchField("source"),
        index.AutocompleteField("name"),
        index.FilterField("live"),
        index.FilterField("expire_at"),
    ]

    class Meta:
        verbose_name = "faktauppgift"
        verbose_name_plural = "faktauppgifter"
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=Q(live=False)
                | (~Q(source="") & Q(as_of__isnull=False) & Q(review_date__isnull=False)),
                name="fact_has_source_and_dates",
            )
        ]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if self.as_of and self.as_of > timezone.localdate():
            raise ValidationError(
                {"as_of": "Dagen har inte varit än. Skriv en dag som uppgiften redan gäller för."}
            )

    @property
    @display(description="uppgift", ordering="value")
    def figure(self):
        """The value with its unit."""
        return f"{self.value} {self.unit}".strip()

    def get_preview_template(self, request, mode_name):
        return "handslaget/previews/fact_figure.html"


class KeyMessage(Shared, ClusterableModel):
    """Something that everybody says the same way, to one audience or to all."""

    text = models.CharField("budskap", max_length=200, unique=True)
    explanation = models.TextField(
        "mer att säga", max_length=500, blank=True, help_text="Det som stöder budskapet."
    )
    audiences = ParentalManyToManyField(
        "handslaget.Audience",
        verbose_name="målgrupper",
        blank=True,
        related_name="key_messages",
        help_text="Utan val gäller budskapet alla.",
    )
    review_date = models.DateField(
        "nästa översyn",
        null=True,
        help_text="Dagen då budskapet senast ska läsas igenom. Det hamnar då under Att göra.",
    )

    panels = [
        FieldPanel("text", help_text="En mening som alla kan säga på samma sätt."),
        FieldPanel("explanation"),
        FieldPanel("audiences", widget=forms.CheckboxSelectMultiple),
        FieldPanel("review_date"),
    ]
    search_fields = [
        index.SearchField("text"),
        index.AutocompleteField("text"),
        index.FilterField("live"),
        index.FilterField("expire_at"),
    ]

    class Meta:
        verbose_name = "budskap"
        verbose_name_plural = "budskap"
        ordering = ["text"]

    def __str__(self):
        return self.text

    @display(description="målgrupper")
    def audience_names(self):
        """Whom it speaks to, in the lists' order."""
        return ", ".join(audience.name for audience in self.audiences.all()) or "Alla"

    def get_preview_template(self, request, mode_name):
        return "handslaget/previews/key_message.html"
