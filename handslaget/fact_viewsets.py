"""The admin of facts and messages: where they come from, when to look again, and what is public."""

from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.snippets.views.chooser import SnippetChosenView

from handslaget.models import FactFigure, KeyMessage
from mysite.desk.columns import DayColumn
from mysite.desk.viewsets import ListChooserViewSet, ListViewSet

DUE = "nu"


class SharedFilterSet(WagtailFilterSet):
    oversyn = ChoiceFilter(
        label="Översyn",
        method="of_review",
        choices=[(DUE, "Ska läsas igenom nu")],
        empty_label="Alla",
    )

    class Meta:
        model = FactFigure
        fields = ["live"]

    def of_review(self, queryset, _name, value):
        now = timezone.now()
        return queryset.due(now, timezone.localdate(now)) if value == DUE else queryset


class MessageFilterSet(SharedFilterSet):
    class Meta(SharedFilterSet.Meta):
        model = KeyMessage
        fields = ["live", "audiences"]


class PublishedChooserViewSet(ListChooserViewSet):
    """Offers what is published: readers see nothing else of it."""

    def get_object_list(self):
        return self.model.objects.published(timezone.now())


class FactChosenView(SnippetChosenView):
    """Says also the figure, which the editor's running text shows."""

    def get_object(self, pk):
        return FactFigure.objects.published(timezone.now()).get(pk=pk)

    def get_chosen_response_data(self, item):
        return {**super().get_chosen_response_data(item), "figure": item.figure}


class FactChooserViewSet(PublishedChooserViewSet):
    chosen_view_class = FactChosenView


class FactFigureViewSet(ListViewSet):
    chooser_viewset_class = FactChooserViewSet
    model = FactFigure
    icon = "info-circle"
    list_display = [
        "name",
        "figure",
        DayColumn("as_of", label="Gäller per", sort_key="as_of"),
        "source",
        DayColumn("review_date", label="Nästa översyn", sort_key="review_date"),
        LiveStatusTagColumn(label="Läge"),
    ]
    list_export = ["name", "value", "unit", "as_of", "source", "source_url", "note", "review_date"]
    filterset_class = SharedFilterSet


class KeyMessageViewSet(ListViewSet):
    chooser_viewset_class = PublishedChooserViewSet
    model = KeyMessage
    icon = "openquote"
    list_display = [
        "text",
        "audience_names",
        DayColumn("review_date", label="Nästa översyn", sort_key="review_date"),
        LiveStatusTagColumn(label="Läge"),
    ]
    list_export = ["text", "explanation", "audience_names", "review_date"]
    filterset_class = MessageFilterSet

    def get_queryset(self, request):
        return KeyMessage.objects.prefetch_related("audiences")
