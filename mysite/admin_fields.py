"""The fields that Wagtail's forms use for dates and times instead of Django's own."""

from django.db import models
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput, AdminTimeInput

from .date_fields import SwedishDateField, SwedishDateTimeField, SwedishTimeField

FIELDS = [
    (models.DateField, SwedishDateField, AdminDateInput),
    (models.TimeField, SwedishTimeField, AdminTimeInput),
    (models.DateTimeField, SwedishDateTimeField, AdminDateTimeInput),
]


def register():
    for model_field, form_field, widget in FIELDS:
        register_form_field_override(
            model_field, override={"form_class": form_field, "widget": widget}
        )
