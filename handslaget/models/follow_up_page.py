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
    search_fields = [*ListPage.search_fields, index.SearchField("body")]
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

    @path("saknas/")
    def gaps(self, request):
        context = super().get_context(request)  # what is lacking needs none of the figures
        return TemplateResponse(
            request, "handslaget/gaps.html", {**context, "gaps": gaps.gaps(timezone.now())}
        )
