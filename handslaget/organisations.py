"""The organisations that take part: companies, associations, authorities, schools."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget.blocks import BodyBlock
from mysite.list_page import FilteredListPage
from mysite.page import SubstantivePage
from mysite.row_pictures import with_pictures
from mysite.swedish_order import in_swedish

from . import organisation_context
from .classification import ClassifiedPage
from .filters import OrganisationFilter


class OrganisationPage(ClassifiedPage):
    """One organisation: who it is and how to reach it."""

    class Kind(models.TextChoices):
        COMPANY = "foretag", "Företag"
        LARGER_EMPLOYER = "storre-arbetsgivare", "Större arbetsgivare"
        BUSINESS_ORGANISATION = "foretagsorganisation", "Företagsorganisation"
        ASSOCIATION = "forening", "Förening"
        PUBLIC = "offentlig", "Offentlig verksamhet"
        EDUCATION = "utbildning", "Skola och utbildning"

    kind = models.CharField("typ", max_length=30, choices=Kind.choices, default=Kind.COMPANY)
    role = models.CharField(
        "roll i Handslaget",
        max_length=200,
        blank=True,
        help_text="Vad organisationen gör i samarbetet, i en mening.",
    )
    website = models.URLField("webbplats", blank=True)
    email = models.EmailField(
        "e-post", blank=True, help_text="En funktionsadress som får visas för alla."
    )
    phone = models.CharField("telefon", max_length=40, blank=True)
    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        FieldPanel("kind"),
        FieldPanel("role"),
        MultiFieldPanel(
            [FieldPanel("website"), FieldPanel("email"), FieldPanel("phone")], heading="Kontakt"
        ),
        FieldPanel("body"),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [*ClassifiedPage.search_fields, index.SearchField("body")]
    parent_page_types = ["handslaget.OrganisationIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "organisation"
        verbose_name_plural = "organisationer"

    @property
    def has_contact(self):
        """Whether there is any way to reach it."""
        return bool(self.website or self.email or self.phone)

    @property
    def motif(self):
        """Kinds without a drawing of their own borrow the nearest."""
        borrowed = {self.Kind.LARGER_EMPLOYER: "tillverkning", self.Kind.PUBLIC: "beslut"}
        return borrowed.get(self.kind, self.kind)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **organisation_context.page_context(request, self, timezone.now())}


class OrganisationIndexPage(FilteredListPage):
    """The list of organisations, by name."""

    listed_model = OrganisationPage
    filter_class = OrganisationFilter
    parent_page_types = ["home.HomePage"]
    subpage_types = ["handslaget.OrganisationPage"]

    class Meta:
        verbose_name = "lista över organisationer"
        verbose_name_plural = "listor över organisationer"

    def arrange(self, pages):
        rows = with_pictures(pages).prefetch_related("sectors")
        return rows.order_by(in_swedish("title"), "pk")


class PartnerEditor(models.Model):
    """An account that writes for one organisation; publishing stays with the municipality.

    Kept outside the page and its revisions, so that restoring an old version never
    gives somebody back a right that was taken away.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        verbose_name="konto",
        on_delete=models.CASCADE,
        related_name="partner_editor",
    )
    organisation = models.ForeignKey(
        OrganisationPage,
        verbose_name="organisation",
        on_delete=models.CASCADE,
        related_name="partner_editors",
    )

    class Meta:
        verbose_name = "partnerredaktör"
        verbose_name_plural = "partnerredaktörer"

    def __str__(self):
        return f"{self.user} – {self.organisation}"
