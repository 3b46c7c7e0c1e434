"""How a date, a time, a number or a sum is written in Swedish; the one place that knows.

Dates and times follow webbriktlinjer R66: "3 april 2026", always with the year, "kl. 9.00–15.30"
with a point. Numbers have a decimal comma and a hard space between thousands.
Instants are shown by the town's clock. What is missing is an empty string.
"""

import datetime

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.numberformat import format as format_number

from mysite.dates import MONTHS

register = template.Library()

HARD_SPACE = "\xa0"
MINUS = "\N{MINUS SIGN}"
WEEKDAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
SHORT_MONTHS = [
    *("jan", "feb", "mars", "april", "maj", "juni"),
    *("juli", "aug", "sep", "okt", "nov", "dec"),
]


def local(value):
    """The same moment by the town's clock; dates and clock times are already that."""
    if isinstance(value, datetime.datetime) and timezone.is_aware(value):
        return timezone.localtime(value)
    return value


@register.filter
def swedish_date(value):
    """3 april 2026"""
    if not value:
        return ""
    day = local(value)
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


@register.filter
def swedish_month(value):
    """April 2026, in lower case: "april 2026"."""
    if not value:
        return ""
    day = local(value)
    return f"{MONTHS[day.month - 1]} {day.year}"


@register.filter
def swedish_short_month(value):
    """As on a calendar leaf: "dec"; short names such as "mars" stay whole."""
    return SHORT_MONTHS[local(value).month - 1] if value else ""


@register.filter
def swedish_weekday(value):
    """Tuesday: "tisdag"."""
    return WEEKDAYS[local(value).weekday()] if value else ""


@register.filter
def swedish_short_weekday(value):
    """Tuesday: "tis"."""
    return swedish_weekday(value)[:3]


@register.filter
def swedish_time(value):
    """9.00; midnight is 0.00. The value is a time or an instant."""
    if value is None or value == "":
        return ""
    clock = local(value)
    return f"{clock.hour}.{clock.minute:02}"


@register.filter
def swedish_number(value, decimals=None):
    """1 700 or 3,42, with ``decimals`` places when given."""
    if value is None or value == "":
        return ""
    text = format_number(
        value,
        ",",
        decimal_pos=decimals,
        grouping=3,
        thousand_sep=HARD_SPACE,
        force_grouping=True,
        use_l10n=False,
    )
    return text.replace("-", MINUS)


@register.simple_tag
def swedish_dates(first, last=None):
    """One day or several: "2–4 mars 2027", "28 februari – 2 mars 2027"."""
    first, last = _day(first), _day(last)
    if not last or first == last:
        return swedish_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{swedish_date(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {swedish_date(last)}"
    return f"{swedish_date(first)} – {swedish_date(last)}"


@register.simple_tag
def swedish_months(first, last=None):
    """A period by its months: "september 2026 – augusti 2027"; an open end leaves the dash."""
    first, last = swedish_month(first), swedish_month(last)
    if not first or not last:
        return f"från {first}" if first else f"till {last}" if last else ""
    return first if first == last else f"{first} – {last}"


@register.simple_tag
def swedish_times(start, end=None):
    """Kl. with a start and perhaps an end: "kl. 9.00–15.30"."""
    start, end = swedish_time(start), swedish_time(end)
    if not start:
        return ""
    return f"kl.{HARD_SPACE}{start}–{end}" if end else f"kl.{HARD_SPACE}{start}"


@register.simple_tag
def time_tag(value, text=""):
    """<time> for machines with the Swedish text, or ``text``, for people."""
    if value is None or value == "":
        return ""
    moment = local(value)
    return format_html('<time datetime="{}">{}</time>', moment.isoformat(), text or _text(moment))


def _text(moment):
    if isinstance(moment, datetime.datetime):
        return f"{swedish_date(moment)} {swedish_times(moment)}"
    return swedish_time(moment) if isinstance(moment, datetime.time) else swedish_date(moment)


def _day(value):
    value = local(value)
    return value.date() if isinstance(value, datetime.datetime) else value
