"""Näringslivsrådet: who sits there, for whom and until when."""

from django.db import models
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from handslaget import council_context
from handslaget.blocks import BodyBlock
from handslaget.validity import Dated
from mysite.blocks.text import PLAIN_FEATURES
from mysite.page import SubstantivePage


class CouncilPage(SubstantivePage):
    """The council. Its meetings are events below it; its seats are told by organisation and role.

    Seats carry no names: who sits on a seat is a person, and persons are shown by consent only.
    """

    working_order = RichTextField(
        "arbetsordning",
        features=PLAIN_FEATURES,
        blank=True,
        help_text="Hur rådet arbetar under året. Tomt visas som ”ej satt”.",
    )
    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        FieldPanel("working_order"),
        InlinePanel(
            "seats",
            heading="Platser i rådet",
            label="Plats",
            help_text="Skriv organisation och roll, inte personnamn. En plats lämnar listan av sig "
            "själv när mandatet har gått ut.",
            classname="collapsed",  # a dozen seats would hide the fields below them
        ),
        FieldPanel("body"),
        *SubstantivePage.tag_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *SubstantivePage.search_fields,
        index.SearchField("working_order"),
        index.SearchField("body"),
    ]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.CouncilMeetingPage"]
    max_count = 1
    motif = "samverkan"

    class Meta:
        verbose_name = "näringslivsråd"
        verbose_name_plural = "näringslivsråd"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **council_context.page_context(request, self, timezone.now())}


class CouncilSeat(Orderable, Dated):
    """A seat in the council for the length of a mandate."""

    council = ParentalKey(CouncilPage, related_name="seats", on_delete=models.CASCADE)
    role = models.CharField(
        "roll", max_length=120, help_text="Till exempel: ledamot, kommunstyrelsens ordförande."
    )
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="organisation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="council_seats",
    )
    sector = models.ForeignKey(
        "handslaget.Sector",
        verbose_name="bransch",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    panels = [
        FieldRowPanel([FieldPanel("role"), FieldPanel("organisation")]),
        FieldRowPanel([FieldPanel("sector"), FieldPanel("valid_from"), FieldPanel("valid_to")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = "plats i rådet"
        verbose_name_plural = "platser i rådet"
