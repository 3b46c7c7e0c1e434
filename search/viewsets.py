"""The admin of the editors' own words and picks, in a menu of their own."""

from django.urls import reverse
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import CreateView, IndexView
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet

from .models import Pick, Synonym

SOUGHT = "ord"  # the parameter that the reports give the form
LONGEST = 200


class SynonymCreate(CreateView):
    """Begins with the words that a report leads here with."""

    def get_initial(self):
        return {"words": self.request.GET.get(SOUGHT, "").replace("\0", "")[:LONGEST]}


class SynonymViewSet(ModelViewSet):
    model = Synonym
    name = "synonymer"
    icon = "resubmit"
    menu_label = "Synonymer"
    menu_name = "synonymer"
    copy_view_enabled = False
    add_view_class = SynonymCreate
    list_display = [
        TitleColumn(
            "words",
            label="Ord som någon söker på",
            sort_key="words",
            get_url=lambda one: reverse("synonymer:edit", args=[one.pk]),
        ),
        Column("also", label="Söker också efter", sort_key="also"),
        Column(
            "both_ways",
            label="Åt båda hållen",
            accessor=lambda one: "Ja" if one.both_ways else "Nej",
        ),
    ]
    search_fields = ["words", "also"]
    search_backend_name = None
    ordering = ["words"]
    panels = [FieldPanel("words"), FieldPanel("also"), FieldPanel("both_ways")]


class PickIndex(IndexView):
    def get_base_queryset(self):
        return super().get_base_queryset().select_related("page", "document")


class PickViewSet(ModelViewSet):
    model = Pick
    index_view_class = PickIndex
    name = "redaktionens-val"
    icon = "pick"
    menu_label = "Redaktionens val"
    menu_name = "redaktionens-val"
    copy_view_enabled = False
    list_display = [
        TitleColumn(
            "words",
            label="Sökord",
            sort_key="words",
            get_url=lambda one: reverse("redaktionens-val:edit", args=[one.pk]),
        ),
        Column("goal", label="Leder till", accessor=lambda one: one.page or one.document),
        Column("reason", label="Varför"),
        Column("sort_order", label="Ordning", sort_key="sort_order"),
    ]
    search_fields = ["words", "heading", "reason"]
    search_backend_name = None
    ordering = ["words"]
    panels = [
        FieldPanel("words"),
        MultiFieldPanel(
            [FieldPanel("page"), FieldPanel("ending"), FieldPanel("document")],
            heading="Leder till en sida eller ett dokument",
        ),
        FieldPanel("heading"),
        FieldPanel("reason"),
        FieldRowPanel([FieldPanel("sort_order")]),
    ]


class SearchGroup(ViewSetGroup):
    menu_label = "Sökord"  # "Sök" is Wagtail's own search of the admin
    menu_name = "sokord"
    menu_icon = "search"
    menu_order = 160  # next after Mötesplats
    items = (SynonymViewSet, PickViewSet)


search_group = SearchGroup()
