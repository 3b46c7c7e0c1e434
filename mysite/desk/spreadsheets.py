"""Lists as CSV and XLSX that a spreadsheet reads as text and dates, never as formulas."""

import csv
import datetime
from decimal import Decimal

from django.contrib.admin.utils import label_for_field, lookup_field
from django.utils import timezone
from django.utils.encoding import force_str
from django.utils.text import capfirst
from wagtail.admin.views.mixins import Echo

from mysite.readable_text import readable

# What Excel and LibreOffice take for the start of a formula, also in full width.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
UNCHANGED = (int, float, Decimal, datetime.date, datetime.time)
BYTE_ORDER_MARK = "\ufeff"  # Excel reads a file as UTF-8 only if it begins so


def as_text(value):
    """The value with an apostrophe before it if a spreadsheet would read it as a formula."""
    if isinstance(value, str) and value.lstrip(" ").startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


def yes_or_no(value):
    """A truth in a word: modeladmin's own picture of it belongs to an admin that is not installed."""
    return "Ja" if value else "Nej"


def plain(value):
    """What a cell holds: text, number, date or a moment in the town's time without zone."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return yes_or_no(value)
    if isinstance(value, datetime.datetime):
        return timezone.make_naive(value) if timezone.is_aware(value) else value
    return value if isinstance(value, UNCHANGED) else readable(str(value))


class SafeSpreadsheet:
    """Mixed into a modeladmin list: Swedish headings, words instead of codes, no formulas.

    In XLSX every string is typed as text. In CSV, which has no types, ``as_text`` guards it.
    The separator is a semicolon, since Swedish spreadsheets use the comma for decimals.
    """

    def to_row_dict(self, item):
        return {name: self.cell(name, item) for name in self.list_export}

    def cell(self, name, item):
        field, _, value = lookup_field(name, item, self.model_admin)
        choices = getattr(field, "flatchoices", None)
        return plain(dict(choices).get(value, value) if choices else value)

    def preprocess_field_value(self, field, value, export_format):
        if export_format == self.FORMAT_CSV:
            return as_text(value)
        return value

    def get_heading(self, queryset, field):
        label = label_for_field(field, model=self.model, model_admin=self.model_admin)
        return capfirst(force_str(label))

    def stream_csv(self, queryset):
        writer = csv.DictWriter(Echo(), fieldnames=self.list_export, delimiter=";")
        yield BYTE_ORDER_MARK.encode()
        yield writer.writerow({name: self.get_heading(queryset, name) for name in self.list_export})
        for item in queryset:
            yield self.write_csv_row(writer, self.to_row_dict(item))
