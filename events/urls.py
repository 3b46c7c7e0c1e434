"""Addresses with a dot, which the page tree never answers for."""

from django.urls import re_path

from . import feed_views, views

urlpatterns = [
    re_path(r"^kalender\.ics$", feed_views.calendar_feed, name="calendar_feed"),
    re_path(r"^kalender\.atom$", feed_views.calendar_feed, {"form": "atom"}, name="calendar_atom"),
    re_path(r"^kalender\.json$", feed_views.calendar_feed, {"form": "json"}, name="calendar_json"),
    re_path(r"^pa-gang\.ics$", feed_views.whats_on_feed, name="whats_on_feed"),
    re_path(r"^(?P<path>[\w-]+(?:/[\w-]+)*)\.ics$", views.event_file, name="event_file"),
]
