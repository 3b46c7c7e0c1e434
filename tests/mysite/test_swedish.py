"""Dates, times, numbers and sums in Swedish."""

import datetime
from decimal import Decimal

import pytest
from django.template import Context, Template

from mysite.templatetags import swedish

DAY = datetime.date(2026, 4, 3)
# Ten minutes past midnight in Askersund is still the day before in UTC.
JUST_AFTER_MIDNIGHT = datetime.datetime(2026, 4, 2, 22, 10, tzinfo=datetime.UTC)


def test_a_date_is_written_with_day_month_and_year():
    assert swedish.swedish_date(DAY) == "3 april 2026"
    assert swedish.swedish_month(DAY) == "april 2026"


def test_an_instant_is_shown_by_the_towns_clock():
    assert swedish.swedish_date(JUST_AFTER_MIDNIGHT) == "3 april 2026"
    assert swedish.swedish_time(JUST_AFTER_MIDNIGHT) == "0.10"
    assert swedish.swedish_weekday(JUST_AFTER_MIDNIGHT) == "fredag"


@pytest.mark.parametrize(
    ("month", "short"), [(2, "feb"), (3, "mars"), (9, "sep"), (12, "dec"), (6, "juni")]
)
def test_a_leaf_has_the_short_month(month, short):
    assert swedish.swedish_short_month(datetime.date(2026, month, 1)) == short


def test_weekdays_have_a_short_name_of_three_letters():
    week = [datetime.date(2026, 3, 2 + offset) for offset in range(7)]
    short = [swedish.swedish_short_weekday(day) for day in week]
    assert short == ["mån", "tis", "ons", "tor", "fre", "lör", "sön"]


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ((2027, 3, 2), (2027, 3, 4), "2–4 mars 2027"),
        ((2027, 2, 28), (2027, 3, 2), "28 februari – 2 mars 2027"),
        ((2026, 12, 30), (2027, 1, 2), "30 december 2026 – 2 januari 2027"),
        ((2027, 3, 2), (2027, 3, 2), "2 mars 2027"),
    ],
)
def test_a_range_says_nothing_twice(first, last, text):
    assert swedish.swedish_dates(datetime.date(*first), datetime.date(*last)) == text


def test_a_range_without_an_end_is_one_day():
    assert swedish.swedish_dates(DAY) == swedish.swedish_dates(DAY, None) == "3 april 2026"


def test_a_period_is_written_by_its_months():
    first, last = datetime.date(2026, 9, 1), datetime.date(2027, 8, 31)
    assert swedish.swedish_months(first, last) == "september 2026 – augusti 2027"
    assert swedish.swedish_months(first, first) == "september 2026"
    assert swedish.swedish_months(first) == "från september 2026"
    assert swedish.swedish_months(None, last) == "till augusti 2027"
    assert swedish.swedish_months(None) == ""


def test_times_have_a_point_and_an_en_dash():
    nine, half_past_three = datetime.time(9), datetime.time(15, 30)
    assert swedish.swedish_times(nine, half_past_three) == "kl.\xa09.00–15.30"
    assert swedish.swedish_times(nine) == "kl.\xa09.00"
    assert swedish.swedish_time(datetime.time(0)) == "0.00"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1700, "1\xa0700"),
        (1234567, "1\xa0234\xa0567"),
        (Decimal("3.42"), "3,42"),
        (-2.5, "−2,5"),
    ],
)
def test_numbers_have_a_hard_space_and_a_comma(value, text):
    assert swedish.swedish_number(value) == text


def test_a_number_may_ask_for_its_decimals():
    assert swedish.swedish_number(Decimal(3), 2) == "3,00"


@pytest.mark.parametrize("missing", [None, ""])
@pytest.mark.parametrize(
    "write",
    [
        swedish.swedish_date,
        swedish.swedish_month,
        swedish.swedish_short_month,
        swedish.swedish_weekday,
        swedish.swedish_short_weekday,
        swedish.swedish_time,
        swedish.swedish_times,
        swedish.swedish_number,
        swedish.time_tag,
    ],
)
def test_what_is_missing_is_an_empty_string(write, missing):
    assert write(missing) == ""


def test_the_time_tag_speaks_to_machines_and_people():
    assert swedish.time_tag(DAY) == '<time datetime="2026-04-03">3 april 2026</time>'
    assert swedish.time_tag(JUST_AFTER_MIDNIGHT) == (
        '<time datetime="2026-04-03T00:10:00+02:00">3 april 2026 kl.\xa00.10</time>'
    )
    assert swedish.time_tag(datetime.time(9)) == '<time datetime="09:00:00">9.00</time>'


def test_the_time_tag_escapes_its_text():
    html = Template("{% load swedish %}{% time_tag day text %}").render(
        Context({"day": DAY, "text": "<i>"})
    )
    assert html == '<time datetime="2026-04-03">&lt;i&gt;</time>'
