"""The reports of searches: without hits, the most sought, and how many a week."""

import datetime
from urllib.parse import urlencode

from django.db.models import OuterRef, Q, Subquery, Sum
from django.db.models.functions import TruncWeek
from django.urls import path, reverse
from django.utils import timezone
from django_filters import ChoiceFilter
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.permission_policies import ModelPermissionPolicy

from mysite.desk.columns import DayColumn
from mysite.reports import TextReport

from .models import SearchCount, Synonym
from .viewsets import SOUGHT

PERIODS = [
    ("7", "De senaste 7 dagarna"),
    ("30", "De senaste 30 dagarna"),
    ("365", "Det senaste året"),
]
LEAST = 3  # times that words are sought before anybody reads them: one search may name a person
RARE = f"Bara ord som har sökts minst {LEAST} gånger visas. Webbplatsen vet inte av hur många."
NONE_YET = "Här finns inga sökningar än. De räknas utan att någon får veta vem som har sökt."
NO_WORDS = f"Här finns inga sökningar än. {RARE}"
ALL_FOUND = f"Ingen sökning har varit utan träff under tiden. {RARE}"


class PeriodFilterSet(WagtailFilterSet):
    period = ChoiceFilter(
        label="Tid", choices=PERIODS, empty_label="De senaste 13 månaderna", method="since"
    )

    class Meta:
        model = SearchCount
        fields = []

    def since(self, counts, name, days):
        return counts.filter(day__gt=timezone.localdate() - datetime.timedelta(days=int(days)))


class SearchReport(TextReport):
    """For those who keep the synonyms."""

    permission_policy = ModelPermissionPolicy(Synonym)
    model = SearchCount
    filterset_class = PeriodFilterSet
    header_icon = "search"
    no_results_message = NONE_YET
    is_searchable = False


class WordsReport(SearchReport):
    """Words with how often they were sought and how many hits the latest of the searches had."""

    page_subtitle = f"ord som har sökts minst {LEAST} gånger"
    no_results_message = NO_WORDS
    list_export = ["words", "total", "found"]
    export_headings = {"words": "Sökord", "total": "Sökningar", "found": "Träffar senast"}
    columns = [
        TitleColumn(
            "words",
            label="Sökord",
            get_url=lambda row: f"{reverse('search')}?{urlencode({'q': row['words']})}",
        ),
        Column("total", label="Sökningar"),
        Column("found", label="Träffar senast"),
        TitleColumn(
            "synonym",
            label="Åtgärd",
            accessor=lambda _: "Gör en synonym",
            get_url=lambda row: f"{reverse('synonymer:add')}?{urlencode({SOUGHT: row['words']})}",
        ),
    ]

    def get_queryset(self):
        same = SearchCount.objects.filter(words=OuterRef("words")).order_by("-day")
        rows = SearchCount.objects.exclude(words="").values("words")
        rows = rows.annotate(total=Sum("times"), found=Subquery(same.values("hits")[:1]))
        return rows.filter(total__gte=LEAST).order_by("-total", "words")


class SoughtReport(WordsReport):
    page_title = "Vanligaste sökningarna"
    index_url_name = "sought_report"
    index_results_url_name = "sought_report_results"
    export_filename = "vanligaste-sokningarna"


class MissedReport(WordsReport):
    page_title = "Sökningar utan träff"
    header_icon = "warning"
    index_url_name = "missed_report"
    index_results_url_name = "missed_report_results"
    export_filename = "sokningar-utan-traff"
    no_results_message = ALL_FOUND

    def get_queryset(self):
        return super().get_queryset().filter(found=0)


class WeeksReport(SearchReport):
    """How many searches a week, also those whose words are not kept: nobody knows their hits."""

    page_title = "Sökningar per vecka"
    index_url_name = "search_weeks_report"
    index_results_url_name = "search_weeks_report_results"
    list_export = ["week", "total", "missed"]
    export_headings = {"week": "Vecka från", "total": "Sökningar", "missed": "Utan träff"}
    export_filename = "sokningar-per-vecka"
    columns = [
        DayColumn("week", label="Vecka från"),
        Column("total", label="Sökningar"),
        Column("missed", label="Utan träff", accessor=lambda row: row["missed"] or 0),
    ]

    def get_queryset(self):
        weeks = SearchCount.objects.annotate(week=TruncWeek("day")).values("week")
        missed = Sum("times", filter=Q(hits=0) & ~Q(words=""))
        return weeks.annotate(total=Sum("times"), missed=missed).order_by("-week")


def addresses(report, place):
    name = report.index_url_name
    return [
        path(f"reports/{place}/", report.as_view(), name=name),
        path(
            f"reports/{place}/results/", report.as_view(results_only=True), name=f"{name}_results"
        ),
    ]


REPORTS = {
    MissedReport: "sokningar-utan-traff",
    SoughtReport: "vanligaste-sokningarna",
    WeeksReport: "sokningar-per-vecka",
}
urlpatterns = [each for report, place in REPORTS.items() for each in addresses(report, place)]
