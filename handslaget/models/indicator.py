"""What is measured: the indicators."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index

from handslaget import counters, indicator_context
from handslaget.classification import ClassifiedPage, actions_field, actions_panel
from handslaget.data_routes import DataRoutes
from handslaget.indicator_form import IndicatorForm
from handslaget.measurements.panel import MeasurementPanel
from mysite.page import SubstantivePage

FOLLOW_UPS_OWN = {"csv", "excel", "json", "saknas"}  # FollowUpPage answers at these addresses


class IndicatorPage(DataRoutes, ClassifiedPage):
    """One indicator: what it means, where it comes from and what we do if it falls."""

    class Question(models.TextChoices):
        """The six questions that are given priority in the whole country."""

        OVERALL = "omdome", "Sammanfattande omdöme"
        SERVICE = "service", "Service och bemötande"
        ATTITUDES = "attityder", "Attityder till företagande"
        DIALOGUE = "dialog", "Information och dialog"
        COMPETENCE = "kompetens", "Kompetens och skola"
        SAFETY = "trygghet", "Trygghet"

    class GoodDirection(models.TextChoices):
        UP = "upp", "Högre är bättre"
        DOWN = "ned", "Lägre är bättre"

    class AuthorityArea(models.TextChoices):
        """Insikt's areas: the first four are obligatory, the others voluntary."""

        BUILDING = "bygglov", "Bygglov"
        ENVIRONMENT = "miljo", "Miljö- och hälsoskydd"
        FOOD = "livsmedel", "Livsmedelskontroll"
        ALCOHOL = "servering", "Serveringstillstånd"
        LAND_USE = "markupplatelse", "Markupplåtelse"
        FIRE = "brandskydd", "Brandskydd"
        PROCUREMENT = "upphandling", "Upphandling"

    question = models.CharField("fråga", max_length=20, choices=Question.choices)
    authority_area = models.CharField(
        "myndighetsområde",
        max_length=20,
        choices=AuthorityArea.choices,
        blank=True,
        help_text="Bara när måttet gäller ett enda område.",
    )
    definition = models.TextField("definition", help_text="Vad mäts, hos vilka och hur?")
    source = models.CharField("källa", max_length=200)
    source_url = models.URLField("länk till källan", blank=True)
    unit = models.CharField(
        "enhet", max_length=40, blank=True, help_text="Till exempel procent eller dagar."
    )
    scale_min = models.DecimalField(
        "skalan börjar", max_digits=10, decimal_places=2, null=True, blank=True
    )
    scale_max = models.DecimalField(
        "skalan slutar", max_digits=10, decimal_places=2, null=True, blank=True
    )
    decimals = models.PositiveSmallIntegerField(
        "decimaler", default=0, validators=[MaxValueValidator(2)]
    )
    good_direction = models.CharField(
        "bra riktning", max_length=10, choices=GoodDirection.choices, default=GoodDirection.UP
    )
    target = models.DecimalField(
        "mål",
        max_digits=10,
        decimal_places=2,
        null=True,
        blank=True,
        help_text="Bara ett mål som är beslutat. Lämna annars tomt: då står det ”ej satt”.",
    )
    if_it_falls = models.TextField(
        "om det går åt fel håll",
        max_length=500,
        blank=True,
        help_text="Vad gör vi då, och vem gör det? Tomt visas som ”ej satt”.",
    )
    counter = models.CharField(
        "räknas av webbplatsen",
        max_length=40,
        choices=counters.choices,
        blank=True,
        help_text="Då skrivs årets värde varje natt. Värden som någon har skrivit in för hand rörs "
        "aldrig, och år som är slut ändras inte.",
    )
    actions = actions_field("indicators")

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("question"), FieldPanel("authority_area")]),
                FieldPanel("definition"),
            ],
            heading="Vad som mäts",
        ),
        MultiFieldPanel(
            [FieldPanel("source"), FieldPanel("source_url")],
            heading="Källa",
        ),
        FieldPanel("counter", widget=forms.RadioSelect),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("scale_min"), FieldPanel("scale_max")]),
                FieldRowPanel(
                    [
                        FieldPanel("unit"),
                        FieldPanel("decimals", help_text="Så många visas: 0, 1 eller 2."),
                    ]
                ),
                FieldRowPanel([FieldPanel("good_direction"), FieldPanel("target")]),
            ],
            heading="Skala och mål",
            help_text="Lämna skalan tom om den inte har något slut, som ett antal. Värden utanför "
            "skalan godtas inte.",
        ),
        MeasurementPanel(heading="Mätvärden"),
        FieldPanel("if_it_falls"),
        actions_panel(),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *ClassifiedPage.search_fields,
        index.SearchField("definition"),
        index.SearchField("source"),
        index.SearchField("if_it_falls"),
    ]
    parent_page_types = ["handslaget.FollowUpPage"]
    subpage_types = []
    motif = "beslut"
    base_form_class = IndicatorForm

    class Meta:
        verbose_name = "indikator"
        verbose_name_plural = "indikatorer"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **indicator_context.page_context(request, self, timezone.now())}

    def data_table(self, at):
        return indicator_context.data_table(self, at)

    @property
    def counts(self):
        """The counter that the site counts it with, or None when values are typed."""
        return counters.named(self.counter)

    @property
    def how_counted(self):
        """What the site counts by itself, in words; empty when values are typed."""
        return f"Webbplatsen räknar själv: {self.counts.definition}" if self.counts else ""

    @property
    def whole_definition(self):
        """What is measured, as the editor says it and as the site counts it."""
        return "\n\n".join(part for part in (self.definition, self.how_counted) if part)

    def clean(self):
        super().clean()
        if self.slug in FOLLOW_UPS_OWN:
            raise ValidationError(
                {"slug": "Den adressen använder uppföljningen själv. Välj en annan."}
            )
        ends = (self.scale_min, self.scale_max)
        if None not in ends and ends[1] <= ends[0]:
            raise ValidationError({"scale_max": "Skalan måste sluta högre än den börjar."})
        if self.target is not None and not self.is_on_scale(self.target):
            raise ValidationError({"target": "Målet ligger utanför skalan."})

    def is_on_scale(self, value):
        """Whether the value lies within the scale; an open end lets everything pass."""
        low, high = self.scale_min, self.scale_max
        return (low is None or value >= low) and (high is None or value <= high)
