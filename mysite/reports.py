"""The full lists behind Att göra: pages to read through, pictures without words."""

from django.urls import path, reverse
from django.utils import timezone
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.images import get_image_model
from wagtail.models import Page

from .desk.spreadsheets import as_text
from .review import due_for_review
from .undescribed import without_words


class TextReport(ReportView):
    """A report whose CSV holds no formulas and whose permission is the right to change something."""

    any_permission_required = ["change"]

    def preprocess_field_value(self, field, value, export_format):
        value = super().preprocess_field_value(field, value, export_format)
        return as_text(value) if export_format == self.FORMAT_CSV else value


class ReviewReport(TextReport):
    """Every published page that the user may change and whose day of review has come."""

    model = Page
    page_title = "Dags att läsa igenom"
    header_icon = "date"
    index_url_name = "review_report"
    index_results_url_name = "review_report_results"
    list_export = ["title", "review_on", "specific_deferred.responsible", "full_url"]
    export_headings = {
        "title": "Titel",
        "review_on": "Nästa översyn",
        "specific_deferred.responsible": "Ansvarig",
        "full_url": "Adress",
    }
    export_filename = "dags-att-lasa-igenom"
    columns = [
        TitleColumn(
            "title",
            label="Titel",
            get_url=lambda page: reverse("wagtailadmin_pages:edit", args=[page.pk]),
        ),
        Column("type", label="Sort", accessor=lambda page: page.page_type_display_name),
        Column("responsible", label="Ansvarig", accessor=lambda page: page.specific.responsible),
        Column("review_on", label="Nästa översyn"),
    ]

    def get_queryset(self):
        self.queryset = due_for_review(
            self.permission_policy.instances_user_has_permission_for(self.request.user, "change"),
            timezone.localdate(),
        ).specific()
        return super().get_queryset()


class PictureReport(TextReport):
    """Every picture in use, which the user may change, without a description."""

    model = get_image_model()
    page_title = "Bilder som saknar beskrivning"
    header_icon = "image"
    index_url_name = "picture_report"
    index_results_url_name = "picture_report_results"
    list_export = ["title", "created_at"]
    export_headings = {"title": "Titel", "created_at": "Uppladdad"}
    export_filename = "bilder-som-saknar-beskrivning"
    columns = [
        TitleColumn(
            "title", label="Titel", get_url=lambda one: reverse("wagtailimages:edit", args=[one.pk])
        ),
        Column("created_at", label="Uppladdad"),
    ]

    def get_queryset(self):
        self.queryset = without_words(
            self.permission_policy.instances_user_has_permission_for(self.request.user, "change")
        )
        return super().get_queryset()


urlpatterns = [
    path("reports/oversyn/", ReviewReport.as_view(), name="review_report"),
    path(
        "reports/oversyn/results/",
        ReviewReport.as_view(results_only=True),
        name="review_report_results",
    ),
    path("reports/bilder/", PictureReport.as_view(), name="picture_report"),
    path(
        "reports/bilder/results/",
        PictureReport.as_view(results_only=True),
        name="picture_report_results",
    ),
]
