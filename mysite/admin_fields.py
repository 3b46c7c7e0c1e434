"""How Wagtail's forms take dates, times and decimals, and how its comparisons show decimals."""

from django.db import models
from wagtail.admin.compare import register_comparison_class
from wagtail.admin.forms.models import register_form_field_override

from .date_fields import SwedishDateField, SwedishDateTimeField, SwedishTimeField
from .date_widgets import DateInput, DateTimeInput, TimeInput
from .number_comparison import NumberComparison
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
    register_comparison_class(models.DecimalField, comparison_class=NumberComparison)
