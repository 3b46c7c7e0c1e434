"""The agreement Handslaget 2030, and its earlier versions as they were."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F
from django.http import Http404
from django.shortcuts import redirect
from django.utils import timezone
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import StreamField
from wagtail.models import Orderable, Page
from wagtail.search import index

from handslaget import agreement_context
from handslaget.agreement_versions import address_word, is_taken, version_at
from handslaget.yearly_report.blocks import ReportBlock
from mysite.page import SubstantivePage
from mysite.visibility import listed


class HandslagPage(RoutablePageMixin, SubstantivePage):
    """The agreement: its text, its parties and when it was decided. Handslaget's first page."""

    version = models.CharField(
        "version",
        max_length=20,
        help_text="Till exempel 1 eller 2028. Skriv en ny version när parterna har kommit överens om "
        "en ny text: den gamla sparas då som den var och går att läsa. Rätta stavfel utan ny version.",
    )
    decided_on = models.DateField(
        "beslutad", null=True, blank=True, help_text="Lämna tomt om dagen inte är känd."
    )
    decision_url = models.URLField("länk till beslutet", blank=True)
    body = StreamField(ReportBlock(), verbose_name="överenskommelsens text", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("version"), FieldPanel("decided_on")]),
                FieldPanel("decision_url"),
            ],
            heading="Version och beslut",
        ),
        InlinePanel("parties", heading="Parter", label="Part"),
        FieldPanel("body"),
        *SubstantivePage.tag_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [*SubstantivePage.search_fields, index.SearchField("body")]
    parent_page_types = ["home.HomePage"]
    subpage_types = [
        "handslaget.ProgrammeSectionPage",
        "handslaget.ResponsibilityMatrixPage",
        "handslaget.RoadmapPage",
        "home.TextPage",
    ]
    max_count = 1
    motif = "samverkan"

    class Meta:
        verbose_name = "överenskommelse"
        verbose_name_plural = "överenskommelser"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **agreement_context.page_context(self, timezone.now())}

    @path("versioner/<str:word>/", name="version")
    def earlier(self, request, word):
        """An earlier version as it was; the one in force is the page itself."""
        if word == address_word(self.version):
            return redirect(self.get_url(request))
        version = version_at(self, word)
        if version is None:
            raise Http404
        overrides = {
            "version": version,
            "canonical_url": f"{self.get_full_url(request)}{version.address_below}",
            "share_title": f"{version.title}, version {version.version}",
            "share_intro": version.intro,
        }
        template = "handslaget/agreement_version.html"
        return self.render(request, context_overrides=overrides, template=template)

    @classmethod
    def addresses_below(cls, at):
        """The earlier versions, for the sitemap, each since it was published."""
        pages = listed(cls.objects.all(), at)
        rows = AgreementVersion.objects.filter(agreement__in=pages.order_by().values("pk"))
        earlier = rows.exclude(version=F("agreement__version")).select_related("agreement")
        return [
            (f"{row.agreement.full_url}{row.address_below}", row.published_at)
            for row in earlier.defer("body", "agreement__body")
            if row.agreement.full_url
        ]

    def clean(self):
        super().clean()
        if self.version and not address_word(self.version):
            raise ValidationError({"version": "Skriv versionen med bokstäver eller siffror."})
        if self.pk and is_taken(self):
            raise ValidationError(
                {"version": "Den versionen har redan ersatts av en nyare. Välj en ny beteckning."}
            )


class AgreementParty(Orderable):
    """One of those who shake hands."""

    agreement = ParentalKey(HandslagPage, related_name="parties", on_delete=models.CASCADE)
    name = models.CharField("part", max_length=120)

    class Meta(Orderable.Meta):
        verbose_name = "part"
        verbose_name_plural = "parter"


class AgreementVersion(models.Model):
    """The agreement as it read while a version was in force; written when the page is published."""

    agreement = models.ForeignKey(
        HandslagPage, related_name="versions", on_delete=models.CASCADE, editable=False
    )
    version = models.CharField(max_length=20, editable=False)
    title = models.CharField(max_length=255, editable=False)
    intro = models.TextField(editable=False)
    parties = models.JSONField(default=list, editable=False)
    decided_on = models.DateField(null=True, editable=False)
    decision_url = models.URLField(blank=True, editable=False)
    body = StreamField(ReportBlock(), editable=False)
    published_at = models.DateTimeField(editable=False)

    class Meta:
        verbose_name = "version av överenskommelsen"
        verbose_name_plural = "versioner av överenskommelsen"
        ordering = ["-published_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["agreement", "version"], name="one_row_a_version")
        ]

    def __str__(self):
        return f"{self.title}, version {self.version}"

    @property
    def address_word(self):
        return address_word(self.version)

    @property
    def address_below(self):
        """Where it is read, below the agreement's own address."""
        return f"versioner/{self.address_word}/"
