"""Addresses below /admin/."""

from django.urls import path

from .dates_view import dates

urlpatterns = [
    path("evenemang-datum/", dates, name="event_dates"),
]
