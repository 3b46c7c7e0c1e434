"""Form fields for dates and times as people write them in Swedish; ``dates.py`` reads them."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.utils import from_current_timezone

from .dates import read_date, read_moment, read_time

DATE_MESSAGE = "Skriv datumet som 2026-04-03 eller 3 april 2026."
TIME_MESSAGE = "Skriv klockslaget som 9.00 eller 09:00."
MOMENT_MESSAGE = "Skriv datum och klockslag som 2026-04-03 09:00 eller 3 april 2026 kl. 9.00."


class SwedishDateField(forms.DateField):
    """Refuses what could be read in two ways, such as 03/04/2026, and shows how to write."""

    default_error_messages = {"invalid": DATE_MESSAGE}

    def to_python(self, value):
        return _read(self, read_date, value) if isinstance(value, str) else super().to_python(value)


class SwedishTimeField(forms.TimeField):
    default_error_messages = {"invalid": TIME_MESSAGE}

    def to_python(self, value):
        return _read(self, read_time, value) if isinstance(value, str) else super().to_python(value)


class SwedishDateTimeField(forms.DateTimeField):
    """A moment by the town's clock."""

    default_error_messages = {"invalid": MOMENT_MESSAGE}

    def to_python(self, value):
        if not isinstance(value, str):
            return super().to_python(value)
        moment = _read(self, read_moment, value)
        return from_current_timezone(moment) if moment else moment


def _read(field, read, value):
    if not value.strip():
        return None
    try:
        return read(value)
    except ValueError as error:
        raise ValidationError(field.error_messages["invalid"], code="invalid") from error
