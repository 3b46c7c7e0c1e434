"""The arenas: the lasting forms of meeting, each with a page of its own."""

from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.search import index

from events import arena_context
from handslaget.blocks import BodyBlock
from handslaget.models import ClassifiedPage
from mysite.blocks.text import PLAIN_FEATURES
from mysite.list_page import ListPage
from mysite.page import SubstantivePage
from mysite.row_pictures import with_pictures
from mysite.visibility import listed


class ArenaIndexPage(ListPage):
    """The arenas, in the order of the shared list, with the next date of each."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["events.ArenaPage"]

    class Meta:
        verbose_name = "lista över arenor"
        verbose_name_plural = "listor över arenor"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        at = timezone.now()
        pages = with_pictures(listed(ArenaPage.objects.all(), at)).select_related("arena")
        in_order = pages.order_by("arena__sort_order", "path").defer_streamfields()
        return {**context, "rows": arena_context.index_rows(in_order, at)}


class ArenaPage(ClassifiedPage):
    """One arena: what it is, for whom, who holds it. Its dates are its events' and stand there."""

    arena = models.OneToOneField(
        "events.Arena",
        verbose_name="arena",
        on_delete=models.PROTECT,
        related_name="page",
        help_text="Alla evenemang på arenan samlas på sidan. Datum och hur ofta räknas ut av dem.",
    )
    what = RichTextField("vad det är", features=PLAIN_FEATURES, blank=True)
    for_whom = models.CharField(
        "för vem",
        max_length=200,
        blank=True,
        help_text="I en mening. Till exempel: den som driver eller vill starta företag.",
    )
    organisation = models.ForeignKey(
        "handslaget.OrganisationPage",
        verbose_name="värd",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="arenas",
        help_text="Lämna tomt om ingen är utsedd. Då står det ”ej satt”.",
    )
    contact = models.ForeignKey(
        "dialogue.ContactPoint",
        verbose_name="kontakt",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    body = StreamField(BodyBlock(), verbose_name="innehåll", blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("arena"),
        *SubstantivePage.intro_panels,
        FieldPanel("what"),
        FieldPanel("for_whom"),
        MultiFieldPanel(
            [FieldPanel("organisation"), FieldPanel("contact")], heading="Värd och kontakt"
        ),
        FieldPanel("body"),
        *ClassifiedPage.classification_panels,
        *SubstantivePage.ownership_panels,
    ]
    search_fields = [
        *ClassifiedPage.search_fields,
        index.SearchField("what"),
        index.SearchField("for_whom"),
        index.SearchField("body"),
        index.RelatedFields("arena", [index.SearchField("name")]),
    ]
    parent_page_types = ["events.ArenaIndexPage"]
    subpage_types = []
    read_along = (*ClassifiedPage.read_along, "arena", "contact")

    class Meta:
        verbose_name = "sida för arena"
        verbose_name_plural = "sidor för arenor"

    @property
    def motif(self):
        """Its arena's drawing; lists select ``arena``."""
        return self.arena.motif if self.arena_id else "evenemang"

    def get_context(self, request, *args, **kwargs):
        context = super().get_context(request, *args, **kwargs)
        return {**context, **arena_context.page_context(request, self, timezone.now())}
