"""The admin of measured values: a list with history, and the way in from a file."""

from django.urls import path, reverse
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import CreateView, DeleteView, EditView, IndexView
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button

from handslaget.models import IndicatorPage, Measurement
from handslaget.outcome import UNDATED, value_in_words

from . import saving
from .import_view import MeasurementImport

INDICATOR = "indikator"  # the parameter that the form and the list begin with


def indicators():
    return list(IndicatorPage.objects.order_by("title").values_list("pk", "title"))


def years():
    measured = Measurement.objects.exclude(year=None).order_by("-year")
    return [(year, str(year)) for year in measured.values_list("year", flat=True).distinct()]


def as_typed(measurement):
    """The value with its indicator's decimals, or more where more were typed."""
    return value_in_words(measurement.indicator, measurement.value)


def remark(measurement):
    return f"{'Metodbyte. ' if measurement.method_break else ''}{measurement.note}"


class MeasurementFilterSet(WagtailFilterSet):
    """Choices, not numbers: a number too big for the database would be an error."""

    indikator = ChoiceFilter(
        field_name="indicator", label="Indikator", choices=indicators, empty_label="Alla"
    )
    ar = ChoiceFilter(field_name="year", label="År", choices=years, empty_label="Alla")

    class Meta:
        model = Measurement
        fields = ["method_break"]


class MeasurementIndex(IndexView):
    """The list, with the way in from a file."""

    def get_base_queryset(self):
        return super().get_base_queryset().select_related("indicator")

    @property
    def header_more_buttons(self):
        return [*super().header_more_buttons, *self.import_buttons()]

    def import_buttons(self):
        if not self.user_has_permission("add"):
            return []
        address = reverse("matvarden:import")
        return [Button("Läs in från fil", url=address, icon_name="upload", priority=5)]


class MeasurementCreate(CreateView):
    def get_initial(self):
        asked = self.request.GET.get(INDICATOR, "")
        known = asked.isdecimal() and len(asked) < 19
        return {"indicator": IndicatorPage.objects.filter(pk=asked).first() if known else None}

    def save_instance(self):
        measurement = self.form.save(commit=False)
        saving.save(measurement, self.request.user, before={})
        return measurement


class MeasurementEdit(EditView):
    def save_instance(self):
        measurement = self.form.save(commit=False)
        stored = Measurement.objects.select_related("indicator").get(pk=measurement.pk)
        saving.save(measurement, self.request.user, before=saving.state(stored))
        return measurement


class MeasurementDelete(DeleteView):
    def delete_action(self):
        saving.delete(self.object, self.request.user)


class MeasurementViewSet(ModelViewSet):
    model = Measurement
    name = "matvarden"
    icon = "table"
    menu_label = "Mätvärden"
    copy_view_enabled = False
    add_to_admin_menu = False  # home/desk.py places it
    index_view_class = MeasurementIndex
    add_view_class = MeasurementCreate
    edit_view_class = MeasurementEdit
    delete_view_class = MeasurementDelete
    list_display = [
        TitleColumn(
            "indicator",
            label="Indikator",
            sort_key="indicator__title",
            get_url=lambda one: reverse("matvarden:edit", args=[one.pk]),
        ),
        Column("year", label="År", accessor=lambda one: one.year or UNDATED, sort_key="year"),
        Column("value", label="Värde", accessor=as_typed),
        Column("note", label="Anmärkning", accessor=remark, classname="measurement-note"),
    ]
    list_per_page = 50
    filterset_class = MeasurementFilterSet
    ordering = ["indicator__title", "-year"]
    search_fields = ["indicator__title", "note"]
    search_backend_name = None
    panels = [
        FieldPanel("indicator"),
        FieldRowPanel([FieldPanel("year"), FieldPanel("value")]),
        FieldPanel("method_break"),
        FieldPanel("note", help_text="Visas vid värdet. Skriv här varför metoden byttes."),
    ]

    def get_urlpatterns(self):
        # Last: the menu leads to the first.
        return [
            *super().get_urlpatterns(),
            path("importera/", MeasurementImport.as_view(), name="import"),
        ]


measurements = MeasurementViewSet()
