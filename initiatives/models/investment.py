"""Investment opportunities: land, premises, businesses for sale, partnerships."""

from decimal import Decimal

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from handslaget.blocks import BodyBlock
from handslaget.models import ClassifiedPage
from initiatives import investment_context
from mysite.blocks.text import PLAIN_FEATURES
from mysite.page import SubstantivePage
from mysite.rich_text import is_blank


class InvestmentPage(ClassifiedPage):
    """One opportunity. Area in square metres, price in whole kronor, position in WGS 84 degrees."""

    class Kind(models.TextChoices):
        LAND = "mark", "Mark"
        PREMISES = "lokal", "Lokal"
        BUSINESS = "verksamhet", "Verksamhet till salu"
        PARTNERSHIP = "partnerskap", "Partnerskap"

    class Availability(models.TextChoices):
        AVAILABLE = "ledig", "Ledig"
        RESERVED = "reserverad", "Reserverad"
        SOLD = "sald", "Såld"

    class PriceUnit(models.TextChoices):
        TOTAL = "kr", "kr"
        PER_M2 = "kr-m2", "kr per m²"
        PER_MONTH = "kr-manad", "kr per månad"
        PER_M2_YEAR = "kr-m2-ar", "kr per m² och år"

    kind = models.CharField("typ", max_length=20, choices=Kind.choices, default=Kind.LAND)
    availability = models.CharField(
        "läge", max_length=20, choices=Availability.choices, default=Availability.AVAILABLE
    )
    description = RichTextField("beskrivning", features=PLAIN_FEATURES)
    area_m2 = models.PositiveIntegerField("yta (m²)", null=True, blank=True)
    price = models.PositiveIntegerField(
        "pris (hela kronor)",
        null=True,
        blank=True,
        help_text="Lämna tomt om priset bestäms efter samtal.",
    )
    price_unit = models.CharField(
        "priset gäller", max_length=20, choices=PriceUnit.choices, default=PriceUnit.TOTAL
    )
    property_name = models.CharField("fastighet", max_length=120, blank=True)
    plan_status = models.CharField(
        "detaljplan", max_length=200, blank=True, help_text="Till exempel: detaljplan finns."
    )
    plan_url = models.URLField("länk till detaljplanen", blank=True)
    permitted_use = models.CharField("tillåten användning", max_length=300, blank=True)
    utilities = models.CharField(
        "el, vatten och fiber", max_length=300, blank=True, help_text="Vad som finns framdraget."
    )
    transport = models.CharField("transporter", max_length=300, blank=True)
    terms = models.CharField("villkor", max_length=300, blank=True)
    latitude = models.DecimalField(
        "latitud",
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal(-90)), MaxValueValidator(Decimal(90))],
        help_text="Grader norr, till exempel 58,87990. Visas som text och öppnas i valfri karta.",
    )
    longitude = models.DecimalField(
        "longitud",
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal(-180)), MaxValueValidator(Decimal(180))],
        help_text="Grader öster, till exempel 14,90230.",
    )
    valid_until = models.DateField(
        "gäller till och med",
        null=True,  # a draft may wait with it; publishing asks for it
        help_text="Efter den dagen lämnar erbjudandet alla listor av sig självt.",
    )
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="säljare eller ägare",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="investments",
    )
    contact = models.ForeignKey(
        "dialogue.ContactPoint",
        verbose_name="kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = StreamField(BodyBlock(), verbose_name="mer innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("kind"), FieldPanel("availability")]),
                FieldPanel("valid_until"),
                FieldRowPanel(
                    [FieldPanel("area_m2"), FieldPanel("price"), FieldPanel("price_unit")]
                ),
            ],
            heading="Erbjudandet",
        ),
        FieldPanel("description"),
        MultiFieldPanel(
            [
                FieldPanel("property_name"),
                FieldPanel("plan_status"),
                FieldPanel("plan_url"),
                FieldPanel("permitted_use"),
                FieldPanel("utilities"),
                FieldPanel("transport"),
                FieldPanel("terms"),
                FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
            ],
            heading="Förutsättningar",
        ),
        MultiFieldPanel([FieldPanel("organisation"), FieldPanel("contact")], heading="Kontakt"),
        InlinePanel("documents", heading="Dokument", label="Dokument"),
        FieldPanel("body"),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    read_along = ("image", "contact")
    search_fields = [
        *ClassifiedPage.search_fields,
        index.SearchField("description"),
        index.SearchField("property_name"),
        index.SearchField("plan_status"),
        index.SearchField("permitted_use"),
        index.SearchField("utilities"),
        index.SearchField("transport"),
        index.SearchField("terms"),
        index.SearchField("body"),
        index.FilterField("valid_until"),
        index.FilterField("kind"),
    ]
    parent_page_types = ["initiatives.InvestmentIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "investeringsmöjlighet"
        verbose_name_plural = "investeringsmöjligheter"

    @property
    def motif(self):
        return self.kind

    @classmethod
    def listed_q(cls, at):
        """Offers whose last day has not passed, by the town's calendar."""
        return Q(valid_until__gte=timezone.localdate(at))

    @classmethod
    def lapsed_q(cls, at):
        """Offers whose last day has passed: the rest of ``listed_q``."""
        return ~cls.listed_q(at)

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **investment_context.page_context(request, self, timezone.now())}

    def has_lapsed(self, at):
        """Whether the offer's last day has passed: its page then says so."""
        return self.valid_until is not None and self.valid_until < timezone.localdate(at)

    def clean(self):
        super().clean()
        if is_blank(self.description) and not self.is_draft_save:
            raise ValidationError({"description": "Beskriv vad som erbjuds."})
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError(
                {"longitude": "Ange både latitud och longitud, eller ingen av dem."}
            )


class InvestmentDocument(Orderable):
    """A drawing, plan or description to download."""

    investment = ParentalKey(InvestmentPage, related_name="documents", on_delete=models.CASCADE)
    document = models.ForeignKey(
        "wagtaildocs.Document",
        verbose_name="dokument",
        on_delete=models.CASCADE,
        related_name="+",
    )
