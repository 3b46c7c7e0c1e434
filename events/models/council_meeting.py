"""A meeting of Näringslivsrådet: an event like others, with a theme, notes and decisions."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Orderable, Page
from wagtail.search import index

from events import council_meeting_context
from handslaget.classification import actions_panel
from handslaget.models import ClassifiedPage, CouncilPage
from handslaget.partner_pages import PartnerPageForm
from mysite.blocks.text import PLAIN_FEATURES
from mysite.page import SubstantivePage

from .event import EventPage
from .place import Arena

COUNCILS_ARENA = "naringslivsrad"


class CouncilMeetingPage(EventPage):
    """One meeting. Being an event, it stands in the calendar and in every feed by itself."""

    council = models.ForeignKey(
        CouncilPage, null=True, editable=False, on_delete=models.SET_NULL, related_name="meetings"
    )
    theme = models.CharField("tema", max_length=150, help_text="Ett tema för varje möte.")
    questions = RichTextField(
        "frågor",
        features=PLAIN_FEATURES,
        blank=True,
        help_text="Vad rådet ska tala om.",
    )
    notes = RichTextField(
        "anteckningar", features=PLAIN_FEATURES, blank=True, help_text="Skrivs efter mötet."
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("theme"),
        *SubstantivePage.intro_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_on"), FieldPanel("start_time")]),
                FieldRowPanel([FieldPanel("ends_on"), FieldPanel("end_time")]),
                FieldPanel("all_day"),
            ],
            heading="När",
        ),
        MultiFieldPanel([FieldPanel("status"), FieldPanel("status_note")], heading="Läge"),
        MultiFieldPanel(
            [FieldPanel("venue"), FieldPanel("other_place"), FieldPanel("online_url")],
            heading="Var",
        ),
        FieldPanel("questions"),
        FieldPanel("notes"),
        InlinePanel("decisions", heading="Vad mötet kom fram till", label="Beslut"),
        FieldPanel("contact"),
        FieldPanel("body"),
        actions_panel(),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *EventPage.search_fields,
        index.SearchField("theme"),
        index.SearchField("questions"),
        index.SearchField("notes"),
    ]
    base_form_class = PartnerPageForm  # a meeting is one of a kind: it does not recur
    parent_page_types = ["handslaget.CouncilPage"]
    subpage_types = []
    written_by_partners = False

    class Meta:
        verbose_name = "rådsmöte"
        verbose_name_plural = "rådsmöten"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **council_meeting_context.page_context(request, self)}

    def leads_to(self):
        return super().leads_to() | council_meeting_context.initiatives_of(self)

    def save(self, *args, **kwargs):
        """Keep council and arena in step with where the page stands."""
        if self.path:
            self.council = CouncilPage.objects.filter(pk=self.get_parent().pk).first()
        if self.arena_id is None:
            self.arena, _ = Arena.objects.get_or_create(
                slug=COUNCILS_ARENA, defaults={"name": "Näringslivsråd"}
            )
        super().save(*args, **kwargs)


class MeetingDecision(Orderable):
    """What the council agreed on, and the initiative that it became."""

    meeting = ParentalKey(CouncilMeetingPage, related_name="decisions", on_delete=models.CASCADE)
    text = models.CharField("beslut eller slutsats", max_length=300)
    initiative = models.ForeignKey(
        "initiatives.InitiativePage",
        verbose_name="blev initiativ",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="council_decisions",
    )

    panels = [
        FieldPanel("text"),
        FieldPanel("initiative", help_text="Väljs när beslutet har blivit ett initiativ."),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "beslut"
        verbose_name_plural = "beslut"
