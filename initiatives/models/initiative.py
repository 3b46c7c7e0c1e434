"""Initiatives and projects: what is done together, by whom, how far it has come."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget.blocks import BodyBlock
from handslaget.classification import actions_field, actions_panel
from handslaget.models import ClassifiedPage
from handslaget.motifs import sector_motif
from handslaget.partner_pages import WrittenByPartners
from initiatives import initiative_context
from initiatives.stages import STEPS_IN_ALL, Stage, is_ended, steps
from mysite.blocks.text import PLAIN_FEATURES
from mysite.page import SubstantivePage
from mysite.page_links import documents_in_text, keys_in_text
from mysite.rich_text import is_blank
from mysite.rows_together import read_rows_together


class InitiativePage(WrittenByPartners, ClassifiedPage):
    """One initiative or project."""

    class Kind(models.TextChoices):
        INITIATIVE = "initiativ", "Initiativ"
        PROJECT = "projekt", "Projekt"

    class Origin(models.TextChoices):
        NEW = "ny", "Ny"
        EXISTING = "befintlig", "Befintlig"

    class MunicipalRole(models.TextChoices):
        ENABLES = "mojliggor", "Möjliggör"
        COORDINATES = "samordnar", "Samordnar"
        MAKES_VISIBLE = "synliggor", "Synliggör"
        DRIVES = "driver", "Driver"
        TAKES_PART = "deltar", "Deltar"

    class Participation(models.TextChoices):
        INFORMATION = "information", "Du får veta"
        CONSULTATION = "samrad", "Du får tycka till"
        COLLABORATION = "samarbete", "Du kan vara med och göra"
        DECISION = "beslut", "Du är med och bestämmer"

    kind = models.CharField("typ", max_length=20, choices=Kind.choices, default=Kind.INITIATIVE)
    origin = models.CharField(
        "ny eller befintlig",
        max_length=20,
        choices=Origin.choices,
        default=Origin.NEW,
        help_text="Befintlig betyder att arbetet fanns före Handslaget 2030.",
    )
    stage = models.CharField("läge", max_length=20, choices=Stage.choices, default=Stage.IDEA)
    what = RichTextField("vad", features=PLAIN_FEATURES, help_text="Vad ska göras?")
    why = RichTextField(
        "varför", features=PLAIN_FEATURES, blank=True, help_text="Vilken nytta ska det göra?"
    )
    how = RichTextField(
        "hur", features=PLAIN_FEATURES, blank=True, help_text="Hur går det till, och vem gör vad?"
    )
    municipal_role = models.CharField(
        "kommunens roll",
        max_length=20,
        choices=MunicipalRole.choices,
        default=MunicipalRole.ENABLES,
    )
    participation_level = models.CharField(
        "grad av delaktighet",
        max_length=20,
        choices=Participation.choices,
        default=Participation.COLLABORATION,
        help_text="Vad den som läser kan vänta sig att få vara med om.",
    )
    starts_on = models.DateField("börjar", null=True, blank=True)
    ends_on = models.DateField("slutar", null=True, blank=True)
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="organisation som leder",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="initiatives",
        help_text="Organisationens egna redaktörer kan då skriva här.",
    )
    actions = actions_field("initiatives")
    contact = models.ForeignKey(
        "dialogue.ContactPoint",
        verbose_name="kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    seeking = models.CharField(
        "söker",
        max_length=200,
        blank=True,
        help_text="Vad eller vem saknas? Till exempel: en lokal för vinterlager.",
    )
    result = RichTextField(
        "resultat",
        features=PLAIN_FEATURES,
        blank=True,
        help_text="Vad blev det? Krävs innan läget kan bli avslutat eller avbrutet.",
    )
    lessons = RichTextField(
        "lärdomar",
        features=PLAIN_FEATURES,
        blank=True,
        help_text="Vad skulle ni göra om eller låta bli? Krävs innan läget kan bli avslutat eller avbrutet.",
    )
    body = StreamField(BodyBlock(), verbose_name="mer innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("origin"), FieldPanel("stage")]),
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
                FieldRowPanel([FieldPanel("municipal_role"), FieldPanel("participation_level")]),
            ],
            heading="Läge och roll",
        ),
        FieldPanel("what"),
        FieldPanel("why"),
        FieldPanel("how"),
        MultiFieldPanel(
            [FieldPanel("organisation"), FieldPanel("contact"), FieldPanel("seeking")],
            heading="Vem och kontakt",
        ),
        InlinePanel("partners", heading="Medverkande", label="Medverkande"),
        InlinePanel("milestones", heading="Milstolpar", label="Milstolpe"),
        InlinePanel("updates", heading="Uppdateringar", label="Uppdatering"),
        MultiFieldPanel([FieldPanel("result"), FieldPanel("lessons")], heading="När det är slut"),
        FieldPanel("body"),
        actions_panel(),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    read_along = ("image", "contact")
    search_fields = [
        *ClassifiedPage.search_fields,
        index.SearchField("what"),
        index.SearchField("why"),
        index.SearchField("how"),
        index.SearchField("seeking"),
        index.SearchField("result"),
        index.SearchField("lessons"),
        index.SearchField("body"),
        index.RelatedFields("milestones", [index.SearchField("title"), index.SearchField("text")]),
        index.RelatedFields("updates", [index.SearchField("title"), index.SearchField("text")]),
        index.FilterField("stage"),
        index.FilterField("kind"),
    ]
    parent_page_types = ["initiatives.InitiativeIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "initiativ"
        verbose_name_plural = "initiativ"

    @property
    def motif(self):
        return sector_motif(self, otherwise=self.kind)

    def get_context(self, request, *args, **kwargs):
        read_rows_together(self, "partners", "milestones", "updates")
        context = super().get_context(request, *args, **kwargs)
        return {**context, **initiative_context.page_context(request, self, timezone.now())}

    def leads_to(self):
        """Also those that take part, and the links of the updates; the rows are kept for the page."""
        partners = {row.organisation_id for row in self.partners.get_object_list()}
        return super().leads_to() | partners | self._in_updates(keys_in_text)

    def documents_named(self):
        return super().documents_named() | self._in_updates(documents_in_text)

    def _in_updates(self, keys):
        return {key for row in self.updates.get_object_list() for key in keys(row.text)}

    @property
    def eyebrow(self):
        """The kind and the branches: "Projekt · Handel"."""
        return self.eyebrow_with(one.name for one in self.sectors.all())

    def eyebrow_with(self, sectors):
        """The kind and the names ``sectors``, for whoever has already read them."""
        return " · ".join([self.get_kind_display(), *sectors])

    @property
    def stage_line(self):
        """The five steps of the line: whether each is reached."""
        return [number <= steps(self.stage) for number in range(1, STEPS_IN_ALL + 1)]

    @property
    def stage_step(self):
        """The number of the step that it stands on, or 0 when it stands still or was called off."""
        return 0 if self.stage in {Stage.PAUSED, Stage.CANCELLED} else steps(self.stage)

    def clean(self):
        super().clean()
        errors = {} if self.is_draft_save else self._owed()
        if self.starts_on and self.ends_on and self.ends_on < self.starts_on:
            errors["ends_on"] = "Slutet kan inte ligga före början."
        if errors:
            raise ValidationError(errors)

    def _owed(self):
        """What must be written before the page is published, as field → what to do."""
        owed = {"what": "Skriv vad som ska göras."} if is_blank(self.what) else {}
        if is_ended(self.stage):
            stage = self.get_stage_display().lower()
            owed |= {
                name: f"Skriv {self._meta.get_field(name).verbose_name} innan läget blir {stage}."
                for name in ("result", "lessons")
                if is_blank(getattr(self, name))
            }
        return owed
