"""The page that says how it goes."""

from django.template.response import TemplateResponse
from django.utils import timezone
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import path
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget import follow_up_context, gaps
from handslaget.blocks import BodyBlock
from handslaget.data_routes import DataRoutes
from mysite.list_page import ListPage
from mysite.page import SubstantivePage
from mysite.visibility import listed

LACKING = "saknas"
LACKING_HEADING = "Det här saknas"
LACKING_INTRO = (
    "Vi visar också det som ingen har satt, sagt eller mätt än. Listan görs av webbplatsen själv och "
    "ändras så fort något fylls i."
)


class FollowUpPage(DataRoutes, ListPage):
    """How it goes: every indicator, by the question that it answers."""

    body = StreamField(
        BodyBlock(),
        verbose_name="om uppföljningen",
        blank=True,
        help_text="Till exempel vad som återstår. Står före siffrorna.",
    )

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        FieldPanel("body"),
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *ListPage.search_fields,
        index.SearchField("body"),
        index.SearchField("ways_on"),
    ]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["handslaget.IndicatorPage", "handslaget.YearlyReportPage", "home.TextPage"]
    motif = "beslut"

    class Meta:
        verbose_name = "uppföljning"
        verbose_name_plural = "uppföljningar"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **follow_up_context.page_context(request, self, timezone.now())}

    def data_table(self, at):
        return follow_up_context.data_table(self, at)

    @path(f"{LACKING}/")
    def gaps(self, request):
        context = super().get_context(request)  # what is lacking needs none of the figures
        own = {
            "gaps": gaps.gaps(timezone.now()),
            "canonical_url": f"{self.get_full_url(request)}{LACKING}/",
            "share_title": f"{LACKING_HEADING} – {self.title}",
            "share_intro": LACKING_INTRO,
        }
        return TemplateResponse(request, "handslaget/gaps.html", {**context, **own})

    @classmethod
    def addresses_below(cls, at):
        """What is lacking, for the sitemap; it changes whenever something is filled in."""
        pages = listed(cls.objects.defer_streamfields(), at)
        return [(f"{page.full_url}{LACKING}/", None) for page in pages if page.full_url]

    def ways_on(self):
        """The list below this page, in words, so that a search for it leads to its link here."""
        return LACKING_HEADING
