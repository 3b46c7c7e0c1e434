"""The contact page: one way in, and the ways to the right function."""

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from handslaget.blocks import BodyBlock
from mysite.page import SubstantivePage
from mysite.structured_data import web_page


class ContactPage(SubstantivePage):
    """Contact points in the editor's order, then text."""

    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)
    motif = "kontakt"

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        InlinePanel("points", heading="Kontaktvägar", label="Kontaktväg"),
        FieldPanel("body"),
        *SubstantivePage.tag_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [*SubstantivePage.search_fields, index.SearchField("body")]
    parent_page_types = ["home.HomePage"]
    subpage_types = []
    max_count = 1

    class Meta:
        verbose_name = "kontaktsida"
        verbose_name_plural = "kontaktsidor"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {
            **context,
            "points": self.points.select_related("contact"),
            "structured_data": web_page(self, request, "ContactPage"),
        }


class ContactPagePoint(Orderable):
    """One contact point on the contact page."""

    page = ParentalKey(ContactPage, related_name="points", on_delete=models.CASCADE)
    contact = models.ForeignKey(
        "dialogue.ContactPoint",
        verbose_name="kontaktväg",
        on_delete=models.CASCADE,
        related_name="+",
    )
