"""Addresses below /admin/."""

from django.urls import path, re_path

from .date_views import CopyToDate, SplitSeries
from .dates_view import dates
from .planning.views import PlanView

urlpatterns = [
    path("planering/", PlanView.as_view(), name="event_plan"),
    path("evenemang-datum/", dates, name="event_dates"),
    # Nine digits: the database takes no larger number for an answer.
    re_path(
        r"^evenemang-kopiera/(?P<pk>[0-9]{1,9})/$", CopyToDate.as_view(), name="event_copy_to_date"
    ),
    re_path(r"^evenemang-dela/(?P<pk>[0-9]{1,9})/$", SplitSeries.as_view(), name="event_split"),
]
