"""The search's addresses, below /sok/."""

from django.urls import path

from .feed_view import search_feed
from .suggestions_view import suggest
from .views import search

urlpatterns = [
    path("", search, name="search"),
    path("forslag/", suggest, name="search_suggestions"),
    path("atom/", search_feed, name="search_atom"),
]
