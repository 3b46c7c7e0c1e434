"""The yearly report: what the data said when it was published, and not a day later."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget import yearly_report_context
from handslaget.counting import count_all
from handslaget.yearly_report.blocks import ReportBlock
from handslaget.yearly_report.gather import gather
from mysite.blocks.text import WRITTEN_FEATURES
from mysite.page import SubstantivePage

FIRST_YEAR = 2000


class YearlyReportPage(SubstantivePage):
    """The report of one year. Its figures are gathered once, at the first publishing."""

    year = models.PositiveSmallIntegerField("år", unique=True)
    body = StreamField(
        ReportBlock(),
        verbose_name="inledning",
        blank=True,
        help_text="Året med egna ord. Skriv ut siffrorna: en rapport ändras inte när fakta gör det.",
    )
    correction = RichTextField(
        "rättelse",
        features=WRITTEN_FEATURES,
        blank=True,
        help_text="Siffrorna i en publicerad rapport ändras aldrig. Var något fel, skriv det här: "
        "det visas överst i rapporten.",
    )
    data = models.JSONField(null=True, editable=False)
    frozen_at = models.DateTimeField(null=True, editable=False)

    content_panels = [
        *Page.content_panels,
        FieldPanel(
            "year",
            help_text="Siffrorna hämtas av sig själva. De låses när rapporten publiceras första "
            "gången, och året med dem.",
        ),
        *SubstantivePage.intro_panels,
        FieldPanel("body"),
        FieldPanel("correction"),
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

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **yearly_report_context.page_context(request, self, timezone.now())}

    def save(self, *args, **kwargs):
        """Freezes the figures in one with becoming public, whichever way that comes about."""
        self.keep_what_is_frozen()
        if self.live and not self.frozen_at:
            self._freeze(timezone.now())
        super().save(*args, **kwargs)

    def _freeze(self, at):
        """Count first: what the site counted last during the year is not what the year became."""
        count_all(at)
        self.data, self.frozen_at = gather(self.year, at, self.last_years_data()), at

    def keep_what_is_frozen(self):
        """Frozen figures and their year stand, also when this was read before they were frozen."""
        frozen = type(self).objects.filter(pk=self.pk, frozen_at__isnull=False)
        for name, value in (frozen.values("data", "frozen_at", "year").first() or {}).items():
            setattr(self, name, value)

    def with_content_json(self, content):
        """A version of the text never brings figures of its own: they are the page's, once and for all."""
        version = super().with_content_json({**content, "data": None, "frozen_at": None})
        version.keep_what_is_frozen()
        return version

    def last_years_data(self):
        """The figures of the year before as they were frozen, or None."""
        reports = type(self).objects.filter(year=self.year - 1, frozen_at__isnull=False, live=True)
        return reports.values_list("data", flat=True).first()

    def clean(self):
        super().clean()
        if self.year is None:
            return
        this_year = timezone.localdate().year
        if not FIRST_YEAR <= self.year <= this_year:
            raise ValidationError({"year": f"Välj ett år från {FIRST_YEAR} till {this_year}."})
        if self.frozen_at and self.year != self.data["year"]:
            raise ValidationError(
                {"year": f"Rapporten är publicerad för {self.data['year']}. Året kan inte ändras."}
            )
