"""The front page: what is on, what can I do, how is it going."""

from django.db import models
from django.utils import timezone
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page

from home import front_page_context
from mysite.page import SubstantivePage

MOST_SUGGESTIONS = 3


class TaskBlock(blocks.StructBlock):
    """One of the front page's "Jag vill …"."""

    text = blocks.CharBlock(label="Jag vill …", max_length=60)
    page = blocks.PageChooserBlock(label="Sida")
    query = blocks.CharBlock(
        label="Urval", max_length=120, required=False, help_text="Valfritt, till exempel typ=mark."
    )

    class Meta:
        icon = "arrow-right"
        label = "Uppgift"


class HomePage(SubstantivePage):
    """The front page. What it lists, it picks by rule: next in time, under way, newest."""

    heading = models.CharField("rubrik", max_length=80)
    example_searches = models.CharField(
        "exempelsökningar",
        max_length=200,
        blank=True,
        help_text="Högst tre, skilj dem med komma. Visas som länkar under sökrutan.",
    )
    tasks = StreamField([("task", TaskBlock())], verbose_name="jag vill …", blank=True, max_num=6)
    figures_text = models.TextField("om siffrorna", max_length=300, blank=True)
    figures = StreamField(
        [
            (
                "indicator",
                blocks.PageChooserBlock(
                    page_type="handslaget.IndicatorPage", icon="view", label="Indikator"
                ),
            )
        ],
        verbose_name="siffror",
        blank=True,
        max_num=3,
        help_text="Högst tre indikatorer ur uppföljningen. Värdet hämtas därifrån.",
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("heading"),
        FieldPanel("intro"),
        FieldPanel("example_searches"),
        FieldPanel("tasks"),
        MultiFieldPanel([FieldPanel("figures_text"), FieldPanel("figures")], heading="Så går det"),
        *SubstantivePage.ownership_panels,
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.TextPage",
        "handslaget.HandslagPage",
        "handslaget.FollowUpPage",
        "handslaget.CouncilPage",
        "home.NewsIndexPage",
        "home.ContactPage",
        "handslaget.OrganisationIndexPage",
        "ambassadors.AmbassadorIndexPage",
        "initiatives.InitiativeIndexPage",
        "initiatives.InvestmentIndexPage",
        "events.CalendarPage",
        "events.WhatsOnPage",
        "events.ArenaIndexPage",
    ]
    max_count = 1

    class Meta:
        verbose_name = "startsida"
        verbose_name_plural = "startsidor"

    @property
    def suggested_searches(self):
        """The editor's example searches, at most three."""
        words = (word.strip() for word in self.example_searches.split(","))
        return [word for word in words if word][:MOST_SUGGESTIONS]

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **front_page_context.sections(request, self, timezone.now())}
