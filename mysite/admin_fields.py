"""The fields that Wagtail's forms use for dates, times and decimals instead of Django's own."""

from django.db import models
from wagtail.admin.forms.models import register_form_field_override

from .date_fields import SwedishDateField, SwedishDateTimeField, SwedishTimeField
from .date_widgets import DateInput, DateTimeInput, TimeInput
from .number_fields import NumberInput, SwedishDecimalField

FIELDS = [
    (models.DateField, SwedishDateField, DateInput),
    (models.TimeField, SwedishTimeField, TimeInput),
    (models.DateTimeField, SwedishDateTimeField, DateTimeInput),
    (models.DecimalField, SwedishDecimalField, NumberInput),
]


def register():
    for model_field, form_field, widget in FIELDS:
        register_form_field_override(
            model_field, override={"form_class": form_field, "widget": widget}
        )
