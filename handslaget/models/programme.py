"""The programme's pages: its sections, the goal areas, the directions and the tracks."""

from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget import programme_context
from handslaget.blocks import BodyBlock
from handslaget.time_left import time_left
from handslaget.validity import check_year
from mysite.page import SubstantivePage


class ProgrammePage(SubstantivePage):
    """A page of the programme with a text of its own; what belongs to it is gathered by rule."""

    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        FieldPanel("body"),
        *SubstantivePage.tag_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [*SubstantivePage.search_fields, index.SearchField("body")]

    class Meta:
        abstract = True


class ProgrammeSectionPage(ProgrammePage):
    """A list of what the programme has of one kind, such as its eight insatser."""

    parent_page_types = ["handslaget.HandslagPage"]
    subpage_types = [
        "handslaget.GoalAreaPage",
        "handslaget.DirectionPage",
        "handslaget.TrackPage",
        "handslaget.ActionPage",
    ]

    class Meta:
        verbose_name = "avdelning i Handslaget"
        verbose_name_plural = "avdelningar i Handslaget"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **programme_context.section_context(self, timezone.now())}


class WordPage(ProgrammePage):
    """The page of one word in a shared list: it gathers everything that carries the word.

    ``word`` is the field that names it; ``carried_as`` is the field of classified pages that does.
    """

    carried_as = None
    word_kind = ""

    read_along = (*ProgrammePage.read_along, "word")
    parent_page_types = ["handslaget.ProgrammeSectionPage"]
    subpage_types = []

    class Meta:
        abstract = True

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **programme_context.word_context(self, timezone.now())}


class GoalAreaPage(WordPage):
    """One of the three goal areas."""

    word = models.OneToOneField(
        "handslaget.GoalArea",
        verbose_name="målområde",
        on_delete=models.PROTECT,
        related_name="page",
        help_text="Allt som märks med målområdet samlas på sidan.",
    )
    target_year = models.PositiveSmallIntegerField("målår", null=True, blank=True)
    target = models.CharField(
        "mål i siffror",
        max_length=200,
        blank=True,
        help_text="Bara ett mål som är beslutat. Lämna annars tomt: då står det ”ej satt”.",
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("word"),
        FieldRowPanel(
            [
                FieldPanel("target_year", help_text="Lämna tomt om inget är satt."),
                FieldPanel("target"),
            ]
        ),
        *ProgrammePage.content_panels[len(Page.content_panels) :],
    ]
    carried_as = "goal_areas"
    word_kind = "Målområde"

    class Meta:
        verbose_name = "sida för målområde"
        verbose_name_plural = "sidor för målområden"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, "time_left": self.time_left(timezone.localdate())}

    def clean(self):
        super().clean()
        check_year(self, "target_year")

    def time_left(self, today):
        """How long is left of the target year, in words; empty when none is set."""
        return time_left(self.target_year, today) if self.target_year else ""


class DirectionPage(WordPage):
    """One of the four directions."""

    word = models.OneToOneField(
        "handslaget.StrategicDirection",
        verbose_name="inriktning",
        on_delete=models.PROTECT,
        related_name="page",
        help_text="Allt som märks med inriktningen samlas på sidan.",
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("word"),
        *ProgrammePage.content_panels[len(Page.content_panels) :],
    ]
    carried_as = "directions"
    word_kind = "Inriktning"

    class Meta:
        verbose_name = "sida för inriktning"
        verbose_name_plural = "sidor för inriktningar"


class TrackPage(WordPage):
    """One of the three development tracks."""

    word = models.OneToOneField(
        "handslaget.Track",
        verbose_name="utvecklingsspår",
        on_delete=models.PROTECT,
        related_name="page",
        help_text="Allt som märks med spåret samlas på sidan.",
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("word"),
        *ProgrammePage.content_panels[len(Page.content_panels) :],
    ]
    carried_as = "tracks"
    word_kind = "Utvecklingsspår"

    class Meta:
        verbose_name = "sida för utvecklingsspår"
        verbose_name_plural = "sidor för utvecklingsspår"
