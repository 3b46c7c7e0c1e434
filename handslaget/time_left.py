"""How long is left of a target year, in words."""

import datetime

from dateutil.relativedelta import relativedelta

NUMBERS = [
    "noll",
    "ett",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
]


def time_left(year, today):
    """The time from ``today`` to the end of ``year``: "fyra år och en månad kvar"."""
    left = relativedelta(datetime.date(year + 1, 1, 1), today)
    if today.year > year:
        return "målåret har passerat"
    if left.years == left.months == 0:
        return "mindre än en månad kvar"
    parts = [_years(left.years), _months(left.months)]
    return f"{' och '.join(part for part in parts if part)} kvar"


def _years(number):
    return f"{_in_words(number)} år" if number else ""


def _months(number):
    if number == 1:
        return "en månad"
    return f"{_in_words(number)} månader" if number else ""


def _in_words(number):
    return NUMBERS[number] if number < len(NUMBERS) else str(number)
