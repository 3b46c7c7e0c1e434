"""The insatser: what the agreement says is to be done, and who does it."""

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from handslaget import action_context
from handslaget.action_duties import TWICE, held_twice
from handslaget.action_form import ActionForm
from handslaget.blocks import BodyBlock
from handslaget.classification import ClassifiedPage
from handslaget.labels import LISTS
from handslaget.validity import EARLIEST, FIRST_YEAR, LAST_YEAR, Dated, check_year
from mysite.page import SubstantivePage
from mysite.rows_together import read_rows_together


class ActionPage(ClassifiedPage):
    """One insats. How it goes is told by its updates, which officials write without this form."""

    number = models.PositiveSmallIntegerField(
        "nummer", unique=True, help_text="Insatsens nummer i åtgärdsagendan."
    )
    part = models.CharField(
        "del av spåret",
        max_length=20,
        blank=True,
        help_text="Till exempel Del I. Lämna tomt om spåret inte är uppdelat.",
    )
    business_part = models.TextField(
        "företagarnas del",
        max_length=500,
        blank=True,
        help_text="Vad företagare gör och kan vänta sig. Tomt visas som ”ej satt”.",
    )
    elected_part = models.TextField("förtroendevaldas del", max_length=500, blank=True)
    officials_part = models.TextField("tjänstepersoners del", max_length=500, blank=True)
    decision_url = models.URLField(
        "länk till beslutet", blank=True, help_text="Beslutet om insatsen, när det finns."
    )
    development_areas = ParentalManyToManyField(
        "handslaget.DevelopmentArea",
        verbose_name="utvecklingsområden",
        blank=True,
        related_name="actions",
    )
    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        FieldRowPanel([FieldPanel("number"), FieldPanel("part")]),
        InlinePanel(
            "responsibilities",
            heading="Vem ansvarar",
            label="Ansvar",
            help_text="Det organ som ansvarar och de som medverkar. Utan ansvarig står det ”ej satt”.",
        ),
        MultiFieldPanel(
            [
                FieldPanel("business_part"),
                FieldPanel("elected_part", help_text="Vad politiker gör och svarar för."),
                FieldPanel("officials_part", help_text="Vad kommunens anställda gör."),
            ],
            heading="Vem gör vad",
        ),
        InlinePanel(
            "board_goals",
            heading="Nämndmål och budgetår",
            label="Nämndmål",
            help_text="Det en nämnd har beslutat, ett budgetår i taget. Tomt visas som ”ej satt”.",
        ),
        FieldPanel("decision_url"),
        InlinePanel(
            "milestones",
            heading="Milstolpar i färdplanen",
            label="Milstolpe",
            help_text="En milstolpe utan klart dag visas som försenad när den planerade dagen har gått.",
        ),
        FieldPanel(
            "development_areas",
            widget=forms.CheckboxSelectMultiple,
            help_text="Det som enligt analysen måste bli bättre, och som insatsen arbetar med.",
        ),
        FieldPanel("body"),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *ClassifiedPage.search_fields,
        index.SearchField("body"),
        index.SearchField("business_part"),
        index.SearchField("elected_part"),
        index.SearchField("officials_part"),
        index.RelatedFields("milestones", [index.SearchField("title")]),
        index.RelatedFields("board_goals", [index.SearchField("goal")]),
        index.RelatedFields("updates", [index.SearchField("note"), index.SearchField("next_step")]),
    ]
    parent_page_types = ["handslaget.ProgrammeSectionPage"]
    subpage_types = []
    motif = "projekt"
    word_lists = [*LISTS, "development_areas"]
    base_form_class = ActionForm
    # Whether the form has checked the rows that it was sent; those of the page are then the old ones.
    duties_are_checked = False

    class Meta:
        verbose_name = "insats"
        verbose_name_plural = "insatser"

    def get_context(self, request, *args, **kwargs):
        read_rows_together(self, "responsibilities", "board_goals", along="body")
        context = super().get_context(request, *args, **kwargs)
        return {**context, **action_context.page_context(request, self, timezone.now())}

    def clean(self):
        super().clean()
        rows = [] if self.duties_are_checked else self.responsibilities.get_object_list()
        if held_twice(rows):
            raise ValidationError(TWICE)


class ActionResponsibility(Orderable, Dated):
    """A body that answers for an insats or takes part in it, for as long as it does."""

    class Role(models.TextChoices):
        RESPONSIBLE = "ansvarig", "Ansvarig"
        CONTRIBUTING = "medverkande", "Medverkande"

    action = ParentalKey(ActionPage, related_name="responsibilities", on_delete=models.CASCADE)
    body = models.ForeignKey(
        "handslaget.ResponsibleBody",
        verbose_name="organ",
        on_delete=models.PROTECT,
        related_name="responsibilities",
    )
    role = models.CharField("roll", max_length=20, choices=Role.choices, default=Role.RESPONSIBLE)

    panels = [
        FieldRowPanel([FieldPanel("body"), FieldPanel("role")]),
        FieldRowPanel([FieldPanel("valid_from"), FieldPanel("valid_to")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "ansvar"
        verbose_name_plural = "ansvar"


class BoardGoal(Orderable):
    """What a board has taken into its goals and budget for one year."""

    action = ParentalKey(ActionPage, related_name="board_goals", on_delete=models.CASCADE)
    year = models.PositiveSmallIntegerField("budgetår")
    body = models.ForeignKey(
        "handslaget.ResponsibleBody",
        verbose_name="nämnd",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="board_goals",
    )
    goal = models.CharField("nämndmål", max_length=300)
    decision_url = models.URLField("länk till beslutet", blank=True)

    panels = [
        FieldRowPanel([FieldPanel("year"), FieldPanel("body")]),
        FieldPanel("goal"),
        FieldPanel("decision_url"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "nämndmål"
        verbose_name_plural = "nämndmål"

    def clean(self):
        super().clean()
        check_year(self, "year")


class ActionMilestone(Orderable):
    """Something that an insats is to reach in a year of the road map."""

    action = ParentalKey(ActionPage, related_name="milestones", on_delete=models.CASCADE)
    title = models.CharField("milstolpe", max_length=120)
    planned_on = models.DateField("planerad dag")
    done_on = models.DateField("klart dag", null=True, blank=True)

    panels = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("planned_on"), FieldPanel("done_on")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "milstolpe"
        verbose_name_plural = "milstolpar"

    def is_late(self, today):
        """Whether the planned day has passed without the milestone being reached."""
        return self.done_on is None and self.planned_on < today

    def clean(self):
        super().clean()
        if self.planned_on and not FIRST_YEAR <= self.planned_on.year <= LAST_YEAR:
            years = f"{FIRST_YEAR} och {LAST_YEAR}"
            raise ValidationError({"planned_on": f"Välj en dag mellan {years}."})
        if self.done_on and not EARLIEST <= self.done_on <= timezone.localdate():
            raise ValidationError(
                {"done_on": "Skriv dagen då det blev klart. Lämna tomt till dess."}
            )
