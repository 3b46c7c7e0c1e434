"""The page that shows the way through the years."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, HelpPanel
from wagtail.models import Page

from handslaget import roadmap_context
from mysite.page import SubstantivePage

YEARS = [MinValueValidator(2000), MaxValueValidator(2100)]
MOST_YEARS = 15  # more columns than that no table can show
HELP = "<p>Milstolparna och nämndmålen skriver du på varje insats. De hamnar här av sig själva.</p>"


class RoadmapPage(SubstantivePage):
    """The way through the years: what is to be reached, insats by insats."""

    first_year = models.PositiveSmallIntegerField("första år", default=2026, validators=YEARS)
    last_year = models.PositiveSmallIntegerField("sista år", default=2030, validators=YEARS)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        HelpPanel(HELP, heading="Vad sidan visar"),
        FieldRowPanel([FieldPanel("first_year"), FieldPanel("last_year")]),
        *SubstantivePage.ownership_panels,
    ]
    parent_page_types = ["handslaget.HandslagPage"]
    subpage_types = []
    max_count = 1

    class Meta:
        verbose_name = "färdplan"
        verbose_name_plural = "färdplaner"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **roadmap_context.page_context(request, self, timezone.now())}

    def clean(self):
        super().clean()
        if None in (self.first_year, self.last_year):
            return
        if not 0 <= self.last_year - self.first_year < MOST_YEARS:
            raise ValidationError(
                {"last_year": f"Välj ett år efter det första, högst {MOST_YEARS} år i allt."}
            )
