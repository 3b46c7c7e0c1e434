"""A page of text."""

from django.utils import timezone
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget.blocks import BodyBlock
from handslaget.models import ClassifiedPage
from mysite.page import SubstantivePage
from mysite.structured_data import web_page
from mysite.visibility import listed


class TextPage(ClassifiedPage):
    """Text, pictures and what else the body blocks give; may have pages below it."""

    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        *SubstantivePage.intro_panels,
        FieldPanel("body"),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [*ClassifiedPage.search_fields, index.SearchField("body")]
    parent_page_types = [
        "home.HomePage",
        "home.TextPage",
        "handslaget.HandslagPage",
        "handslaget.FollowUpPage",
    ]
    subpage_types = ["home.TextPage"]

    class Meta:
        verbose_name = "textsida"
        verbose_name_plural = "textsidor"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        below = listed(TextPage.objects.child_of(self), timezone.now())
        return {
            **context,
            "below": below.order_by("path").defer_streamfields(),
            "structured_data": web_page(self, request),
        }
