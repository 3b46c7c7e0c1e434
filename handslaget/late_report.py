"""The report Försenade insatser: what has not been told of for half a year, for the programme owner."""

from django.db.models import F
from django.urls import path, reverse
from django.utils import timezone
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.permission_policies import ModelPermissionPolicy

from mysite.desk.columns import DayColumn
from mysite.reports import TextReport

from .action_status import state_of, with_state
from .models import ActionPage, ActionUpdate
from .my_actions.rights import may_report_on_all

TITLE = "Försenade insatser"


def late_actions(actions, at):
    """The published insatser that are late: those never told of first, then the longest silent."""
    late = with_state(actions.filter(live=True), at).filter(is_late=True)
    return late.order_by(F("told_on").asc(nulls_first=True), "number")


class LateReport(TextReport):
    """For those who may report on every insats; each row leads to the form where one does."""

    permission_policy = ModelPermissionPolicy(ActionUpdate)
    any_permission_required = ["add"]
    model = ActionPage
    page_title = TITLE
    header_icon = "warning"
    index_url_name = "late_report"
    index_results_url_name = "late_report_results"
    list_export = ["number", "title", "state", "told_on", "silent", "reporters", "full_url"]
    export_headings = {
        "number": "Nummer",
        "title": "Insats",
        "state": "Läge",
        "told_on": "Senast rapporterat",
        "silent": "Dagar utan rapport",
        "reporters": "Handläggare",
        "full_url": "Adress",
    }
    export_filename = "forsenade-insatser"
    columns = [
        TitleColumn(
            "title",
            label="Insats",
            accessor=lambda action: f"{action.number}. {action.title}",
            get_url=lambda action: reverse("my_actions_report", args=[action.pk]),
        ),
        Column("state", label="Läge"),
        DayColumn("told_on", label="Senast rapporterat"),
        Column("silent", label="Dagar utan rapport"),
        Column("reporters", label="Handläggare"),
    ]

    def get_queryset(self):
        self.at = timezone.now()
        officials = ActionPage.objects.prefetch_related("officials__user")
        self.queryset = late_actions(officials, self.at)
        return super().get_queryset()

    def decorate_paginated_queryset(self, object_list):
        for action in object_list:
            state = state_of(action, self.at)
            action.state = state.label or "Ej satt"
            action.silent = state.silent_days(timezone.localdate(self.at))
            action.reporters = ", ".join(map(_name, action.officials.all())) or "Ej satt"
        return object_list


def _name(official):
    return official.user.get_full_name() or official.user.get_username()


class LateItem(MenuItem):
    def is_shown(self, request):
        return may_report_on_all(request.user)


def late_item():
    return LateItem(
        TITLE, reverse("late_report"), name="late_report", icon_name="warning", order=40
    )


urlpatterns = [
    path("reports/forsenade-insatser/", LateReport.as_view(), name="late_report"),
    path(
        "reports/forsenade-insatser/results/",
        LateReport.as_view(results_only=True),
        name="late_report_results",
    ),
]
