"""The yearly report: what the data said when it was published, and not a day later."""

from django.db import models
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget.blocks import BodyBlock
from mysite.blocks.text import PLAIN_FEATURES
from mysite.page import SubstantivePage


class YearlyReportPage(SubstantivePage):
    """The report of one year. Its figures are gathered once, at the first publishing."""

    year = models.PositiveSmallIntegerField("år", unique=True)
    body = StreamField(BodyBlock(), verbose_name="inledning", blank=True)
    correction = RichTextField(
        "rättelse",
        features=PLAIN_FEATURES,
        blank=True,
        help_text="Siffrorna i en publicerad rapport ändras aldrig. Var något fel, skriv det här: "
        "det visas överst i rapporten.",
    )
    data = models.JSONField(null=True, editable=False)
    frozen_at = models.DateTimeField(null=True, editable=False)

    content_panels = [
        *Page.content_panels,
        FieldPanel("year"),
        *SubstantivePage.intro_panels,
        FieldPanel("correction"),
        FieldPanel("body"),
        *SubstantivePage.tag_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *SubstantivePage.search_fields,
        index.SearchField("body"),
        index.SearchField("correction"),
    ]
    parent_page_types = ["handslaget.FollowUpPage"]
    subpage_types = []
    motif = "beslut"

    class Meta:
        verbose_name = "årsrapport"
        verbose_name_plural = "årsrapporter"
