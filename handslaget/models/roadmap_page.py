"""The page that shows the way through the years."""

from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Page

from mysite.page import SubstantivePage


class RoadmapPage(SubstantivePage):
    """The way through the years: what is to be reached, insats by insats."""

    first_year = models.PositiveSmallIntegerField("första år", default=2026)
    last_year = models.PositiveSmallIntegerField("sista år", default=2030)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        FieldRowPanel([FieldPanel("first_year"), FieldPanel("last_year")]),
        *SubstantivePage.ownership_panels,
    ]
    parent_page_types = ["handslaget.HandslagPage"]
    subpage_types = []
    max_count = 1

    class Meta:
        verbose_name = "färdplan"
        verbose_name_plural = "färdplaner"
