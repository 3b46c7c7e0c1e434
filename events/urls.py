"""Addresses with a dot, which the page tree never answers for."""

from django.urls import re_path

from . import views

urlpatterns = [
    re_path(r"^pa-gang\.ics$", views.calendar_feed, name="whats_on_feed"),
    re_path(r"^kalender\.ics$", views.calendar_feed, name="calendar_feed"),
    re_path(r"^(?P<path>[\w-]+(?:/[\w-]+)*)\.ics$", views.event_file, name="event_file"),
]
