"""What every substantive page has: an intro, someone who answers for it, a date for the next look."""

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, Tag
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from swedish import tokens

from . import title_beginnings
from .indexed_text import indexed_names, indexed_texts
from .page_form import CarefulPageForm
from .page_links import documents_in_page, keys_in_page
from .refused_publishing import PublishingError
from .schedule_panel import SchedulePanel
from .site_documents import name_documents
from .site_pages import open_site_pages


class PageTag(ItemBase):
    """One tag on one page, of whatever type: the same words serve the whole site."""

    tag = models.ForeignKey(Tag, related_name="page_tags", on_delete=models.CASCADE)
    content_object = ParentalKey(
        "wagtailcore.Page", related_name="tagged_items", on_delete=models.CASCADE
    )


class SubstantivePage(Page):
    """A page that says something: abstract, so that the base page stays Wagtail's own.

    Wagtail's ``owner`` is the account that made the page; ``responsible`` is the office that
    answers for what it says.
    """

    intro = models.TextField(
        "ingress",
        max_length=300,
        help_text="Det viktigaste i en eller två meningar, högst 300 tecken. "
        "Visas överst på sidan, i listor, i sökresultat och när sidan delas.",
    )
    image = models.ForeignKey(
        "wagtailimages.Image",
        verbose_name="bild",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Valfri. Utan bild visas ett ritat motiv.",
    )
    responsible = models.CharField(
        "ansvarig",
        max_length=120,
        help_text="Den funktion som svarar för innehållet, till exempel Kommunledningskontoret. "
        "Skriv funktion, inte personnamn. Visas längst ned på sidan.",
    )
    deputy = models.CharField(
        "ersättare",
        max_length=120,
        help_text="Den funktion som tar över när den ansvariga inte är på plats. Visas inte utåt.",
    )
    review_date = models.DateField(
        "nästa översyn",
        null=True,  # a draft may wait with it; publishing asks for it
        help_text="Dagen då innehållet senast ska läsas igenom. Sidan hamnar då under Att göra.",
    )
    tags = ClusterTaggableManager(
        verbose_name="nyckelord",
        through=PageTag,
        blank=True,
        help_text="Ord som binder ihop sidor över hela webbplatsen, högst tio. Skilj dem med komma.",
    )

    motif = "text"  # the drawing that stands in for a picture, by its name in img/motifs.svg

    intro_panels = [FieldPanel("intro"), FieldPanel("image")]
    ownership_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("responsible"), FieldPanel("deputy")]),
                FieldPanel("review_date"),
            ],
            heading="Ansvar och översyn",
        ),
    ]
    tag_panels = [FieldPanel("tags")]
    # Wagtail's first settings panel is its own for timed publishing.
    settings_panels = [SchedulePanel(), *Page.settings_panels[1:]]
    base_form_class = CarefulPageForm

    search_fields = [
        *Page.search_fields,
        index.SearchField("intro"),
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.SearchField("search_tokens"),
        index.AutocompleteField("title_beginnings"),
        index.FilterField("review_date"),
    ]

    # Relations that the page's own view reads with it (mysite/serving.py).
    read_along = ("image",)
    # The one of them that is the picture on the page: its renditions are read as well.
    pictured_by = "image"
    # Whether somebody may be refused the page: None until serving.py has asked.
    is_restricted = None
    # Whether the editor saves a draft just now: what is owed at publishing is then not demanded.
    is_draft_save = False

    class Meta:
        abstract = True

    def get_context(self, request, *args, **kwargs):
        open_site_pages(request, also=self.leads_to())
        name_documents(request, self.documents_named())
        return super().get_context(request, *args, **kwargs)

    def publish(self, *args, **kwargs):
        """Raises PublishingError for a draft that lacks what publishing asks for."""
        try:
            return super().publish(*args, **kwargs)
        except ValidationError as error:
            raise PublishingError(self, error) from error

    def leads_to(self):
        """Keys of the pages that this page may name or link to, for one query with the menu's."""
        return keys_in_page(self)

    def documents_named(self):
        """Keys of the documents that this page may list or link to, for one query in all."""
        return documents_in_page(self)

    def get_view_restrictions(self):
        """Wagtail's answer, without asking again when it is known that there are none."""
        if self.is_restricted is False:
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    def snippet_text(self):
        """What a search result says about the page, for everyone to read."""
        return self.intro

    def search_tokens(self):
        """What the site's own search looks for: all that is indexed, as Swedish base forms."""
        texts = [*indexed_texts(self), *indexed_names(self)]
        return tokens.of_document(self.title, " ".join(texts))

    def title_beginnings(self):
        """What the site's own search suggests the page by, while its title is being typed."""
        return title_beginnings.of_title(self.title)

    def meta_description(self):
        """What search engines and shared links are told."""
        return self.search_description or self.snippet_text()
