"""Ambassadors: people with a heart for the place, in their own words and by their own consent."""

from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.models import Page
from wagtail.search import index

from ambassadors import consent, page_context
from ambassadors.filters import AmbassadorFilter
from handslaget.classification import ClassifiedPage, classification_panel
from mysite.list_page import FilteredListPage
from mysite.page import SubstantivePage
from mysite.row_pictures import with_pictures
from mysite.swedish_order import in_swedish

CARD_PORTRAIT = "fill-208x208|format-webp"


class AmbassadorPage(ClassifiedPage):
    """One ambassador. The title is the person's name; consent.py decides what is shown."""

    headline = models.CharField(
        "roll", max_length=120, help_text="Till exempel: driver kafé vid hamnen."
    )
    statement = models.TextField(
        "egna ord", max_length=1500, blank=True, help_text="Varför Askersund? Personens egna ord."
    )
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="organisation",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="ambassadors",
    )
    place = models.ForeignKey(
        "handslaget.Place",
        verbose_name="ort",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    portrait = models.ForeignKey(
        "wagtailimages.Image",
        verbose_name="porträtt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    content_panels = [
        TitleFieldPanel(
            "title",
            heading="Namn",
            placeholder=False,
            help_text="Sidan visas först när det finns ett samtycke som gäller namnet.",
        ),
        FieldPanel("headline"),
        FieldPanel(
            "intro", heading="Med egna ord, kort", help_text="En mening, visas som citat på kortet."
        ),
        FieldPanel("statement"),
        FieldPanel("portrait"),
        FieldRowPanel([FieldPanel("organisation"), FieldPanel("place")]),
        classification_panel("sectors", "goal_areas", "directions", "audiences"),
        *SubstantivePage.tag_panels,
        *SubstantivePage.ownership_panels,
    ]
    # No title or description for search engines apart from the person's own: consent covers those.
    promote_panels = [
        MultiFieldPanel([FieldPanel("slug"), FieldPanel("show_in_menus")], heading="Adress")
    ]
    read_along = ("portrait", "place")
    pictured_by = "portrait"
    search_fields = [
        *Page.search_fields,
        index.SearchField("searchable_text"),
        index.SearchField("search_tokens"),
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.RelatedFields("sectors", [index.SearchField("name")]),
        index.FilterField("review_date"),
    ]
    parent_page_types = ["ambassadors.AmbassadorIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "ambassadör"
        verbose_name_plural = "ambassadörer"

    @property
    def motif(self):
        """Somebody seen from behind: one of three, always the same for the same person."""
        return ("ambassador", "ambassador-2", "ambassador-3")[(self.pk or 0) % 3]

    @classmethod
    def open_q(cls, at):
        """Without a standing consent to the name there is no page at all."""
        return consent.consented_q(consent.Field.NAME, at)

    @classmethod
    def names_organisation_q(cls, at):
        """Those who may be named on their organisation's page."""
        return consent.consented_q(consent.Field.ORGANISATION, at)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        if self.pk:
            models.prefetch_related_objects([self], "consents")  # read once, asked several times
        return {**context, **page_context.profile_context(request, self, timezone.now())}

    def snippet_text(self):
        """The person's own short words, or the role when only that may be shown."""
        return consent.shown(self, timezone.now()).quote or self.headline

    def meta_description(self):
        """The same: no other text about a person than the one that consent covers."""
        return self.snippet_text()

    def searchable_text(self):
        """What the search index may hold: the index outlives a consent that ends by its date."""
        return consent.lasting_text(self, timezone.now())


class AmbassadorIndexPage(FilteredListPage):
    """The list of ambassadors, by name."""

    listed_model = AmbassadorPage
    filter_class = AmbassadorFilter
    parent_page_types = ["home.HomePage"]
    subpage_types = ["ambassadors.AmbassadorPage"]

    class Meta:
        verbose_name = "lista över ambassadörer"
        verbose_name_plural = "listor över ambassadörer"

    def arrange(self, pages):
        people = with_pictures(pages, CARD_PORTRAIT, relation="portrait")
        cards = people.select_related("place").prefetch_related("consents")
        return cards.order_by(in_swedish("title"), "pk")
