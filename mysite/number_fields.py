"""A form field for numbers with decimals as people write them in Swedish; ``numbers.py`` reads them."""

from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.forms import TextInput

from .numbers import read_number
from .templatetags.swedish import swedish_number

NUMBER_MESSAGE = "Skriv talet med decimalkomma och utan tusentalspunkt, till exempel 1234,5."


class NumberInput(TextInput):
    """A text field with the phone's keys for numbers: a browser's own number field takes no comma."""

    def __init__(self, attrs=None):
        super().__init__({"inputmode": "decimal", "autocomplete": "off", **(attrs or {})})


class SwedishDecimalField(forms.DecimalField):
    """Takes 3,42 and 3.42; refuses 1.234,5, which one cannot be sure of."""

    widget = NumberInput
    default_error_messages = {"invalid": NUMBER_MESSAGE}

    def to_python(self, value):
        if not isinstance(value, str):
            return super().to_python(value)
        if not value.strip():
            return None
        try:
            return read_number(value)
        except ValueError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error

    def prepare_value(self, value):
        if isinstance(value, Decimal):
            return swedish_number(value).replace("\xa0", " ")
        return value
