"""Addresses below /admin/."""

from django.urls import path, re_path

from .views import MyActionsView, ReportView

urlpatterns = [
    path("mina-insatser/", MyActionsView.as_view(), name="my_actions"),
    # Nine digits: the database takes no larger number for an answer.
    re_path(r"^mina-insatser/(?P<pk>[0-9]{1,9})/$", ReportView.as_view(), name="my_actions_report"),
]
