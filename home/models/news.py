"""News: what has been decided, offered, procured or begun."""

from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.search import index

from handslaget.blocks import BodyBlock
from handslaget.classification import actions_field, actions_panel
from handslaget.models import ClassifiedPage
from home.filters import NewsFilter
from mysite.list_page import FilteredListPage
from mysite.page import SubstantivePage
from mysite.row_pictures import with_pictures
from mysite.structured_data import web_page


class NewsPage(ClassifiedPage):
    """One piece of news."""

    class Kind(models.TextChoices):
        NEWS = "nyhet", "Nyhet"
        DECISION = "beslut", "Beslut"
        SUPPORT = "stodinsats", "Stödinsats"
        PROCUREMENT = "upphandling", "Upphandling"
        COLLABORATION = "samverkan", "Samverkan"

    kind = models.CharField("typ", max_length=20, choices=Kind.choices, default=Kind.NEWS)
    date = models.DateField("datum", default=timezone.localdate)
    actions = actions_field("news")
    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("date")]),
        *SubstantivePage.intro_panels,
        FieldPanel("body"),
        actions_panel(),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *ClassifiedPage.search_fields,
        index.SearchField("body"),
        index.FilterField("date"),
        index.FilterField("kind"),
    ]
    parent_page_types = ["home.NewsIndexPage"]
    subpage_types = []

    class Meta:
        verbose_name = "nyhet"
        verbose_name_plural = "nyheter"

    @property
    def motif(self):
        """Working together is drawn as the rowing boat of the initiatives."""
        return "initiativ" if self.kind == self.Kind.COLLABORATION else self.kind

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        data = web_page(self, request, "NewsArticle", datePublished=self.date)
        return {**context, "og_type": "article", "structured_data": data}


class NewsIndexPage(FilteredListPage):
    """The list of news, the newest first."""

    listed_model = NewsPage
    filter_class = NewsFilter
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.NewsPage"]

    class Meta:
        verbose_name = "nyhetslista"
        verbose_name_plural = "nyhetslistor"

    def arrange(self, pages):
        return with_pictures(pages).order_by("-date", "-pk")
