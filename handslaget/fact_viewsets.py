"""The admin of facts and messages: where they come from, when to look again, and what is public."""

from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import DateColumn, LiveStatusTagColumn

from handslaget.models import FactFigure, KeyMessage
from mysite.desk.viewsets import ListViewSet

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


class FactFigureViewSet(ListViewSet):
    model = FactFigure
    icon = "info-circle"
    list_display = [
        "name",
        "figure",
        DateColumn("as_of", label="Gäller per", sort_key="as_of"),
        "source",
        DateColumn("review_date", label="Nästa översyn", sort_key="review_date"),
        LiveStatusTagColumn(label="Läge"),
    ]
    list_export = ["name", "value", "unit", "as_of", "source", "source_url", "note", "review_date"]
    filterset_class = SharedFilterSet


class KeyMessageViewSet(ListViewSet):
    model = KeyMessage
    icon = "openquote"
    list_display = [
        "text",
        "audience_names",
        DateColumn("review_date", label="Nästa översyn", sort_key="review_date"),
        LiveStatusTagColumn(label="Läge"),
    ]
    list_export = ["text", "explanation", "audience_names", "review_date"]
    filterset_class = MessageFilterSet

    def get_queryset(self, request):
        return KeyMessage.objects.prefetch_related("audiences")
