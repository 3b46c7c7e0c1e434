"""Dates in the filters of Wagtail's own reports and histories, read as the forms read them."""

import django_filters
from django_filters.fields import DateRangeField

from .date_fields import SwedishDateField, SwedishDateTimeField
from .date_widgets import DateInput, DateRangeInput


class SwedishDateRangeField(DateRangeField):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{**kwargs, "widget": DateRangeInput()})
        self.fields = [SwedishDateField(required=False) for _ in self.fields]


class SwedishDateFromField(SwedishDateTimeField):
    """A day, by the start of it; the filter's own picker would replace what is typed."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **{**kwargs, "widget": DateInput()})


def register():
    """Wagtail's filters name no field of their own, so the classes that they are made of do."""
    django_filters.DateFromToRangeFilter.field_class = SwedishDateRangeField
    django_filters.DateTimeFilter.field_class = SwedishDateFromField
