"""Filters that the lists of pages share: published or not, and when to read through."""

import datetime

from django.contrib.admin import SimpleListFilter
from django.utils import timezone

from mysite.review import due_by_q


class PublishedFilter(SimpleListFilter):
    title = "publicering"
    parameter_name = "publicering"

    def lookups(self, request, model_admin):
        return [
            ("publicerad", "Publicerad"),
            ("utkast", "Inte publicerad"),
            ("andrad", "Ändringar att publicera"),
        ]

    def queryset(self, request, queryset):
        conditions = {
            "publicerad": {"live": True},
            "utkast": {"live": False},
            "andrad": {"live": True, "has_unpublished_changes": True},
        }
        return queryset.filter(**conditions.get(self.value(), {}))


class ReviewFilter(SimpleListFilter):
    """By the day of the next review, seen from today in the town."""

    title = "översyn"
    parameter_name = "oversyn"

    def lookups(self, request, model_admin):
        return [("nu", "Ska läsas igenom nu"), ("snart", "Inom 30 dagar")]

    def queryset(self, request, queryset):
        today = timezone.localdate()
        last_day = {"nu": today, "snart": today + datetime.timedelta(days=30)}.get(self.value())
        return queryset.filter(due_by_q(last_day)) if last_day else queryset
