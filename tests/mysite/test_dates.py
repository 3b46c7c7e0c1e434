"""Dates and times as people write them, and what is refused because it could mean two things."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from mysite.date_fields import SwedishDateField, SwedishDateTimeField, SwedishTimeField
from mysite.dates import read_date, read_moment, read_time

APRIL_3 = datetime.date(2026, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-03",
        "2026-4-3",
        "3 april 2026",
        "3 apr 2026",
        "3 apr. 2026",
        "03 APRIL 2026",
        "den 3 april 2026",
        "3:e april 2026",
        "  3   april\t2026 ",
        "3\xa0april\xa02026",
    ],
)
def test_a_date_that_means_one_day_is_read(text):
    assert read_date(text) == APRIL_3


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2026",
        "3/4 2026",
        "3.4.2026",
        "3-4-2026",
        "04-03-2026",
        "20260403",
        "26-04-03",
        "3 april",
        "april 2026",
        "3 aprilis 2026",
        "april 3 2026",
        "2026-02-30",
        "31 april 2026",
        "0 april 2026",
        "２０２６-04-03",
        "idag",
        "",
        "\x00",
        "3 april 2026" + " " * 100_000,
        "9" * 100_000,
    ],
)
def test_any_other_date_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011  the field says it in words
        read_date(text)


@pytest.mark.parametrize(
    ("word", "month"),
    [("jan", 1), ("maj", 5), ("juni", 6), ("jul", 7), ("sep", 9), ("sept", 9), ("december", 12)],
)
def test_every_month_is_known_by_name_and_by_three_letters(word, month):
    assert read_date(f"1 {word} 2026") == datetime.date(2026, month, 1)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("9", 9, 0),
        ("9.00", 9, 0),
        ("09:00", 9, 0),
        ("kl. 9.30", 9, 30),
        ("kl 18", 18, 0),
        ("0:05", 0, 5),
    ],
)
def test_a_time_is_read_with_point_or_colon_or_none(text, hour, minute):
    assert read_time(text) == datetime.time(hour, minute)


@pytest.mark.parametrize("text", ["24", "9.60", "9,00", "930", "9 00", "nio", "", "9.0", "-9"])
def test_any_other_time_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011  the field says it in words
        read_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-04-03 09:00",
        "2026-04-03T09:00:00",
        "3 april 2026 kl. 9.00",
        "3 apr 2026 9",
    ],
)
def test_a_moment_is_a_date_and_a_time(text):
    assert read_moment(text) == datetime.datetime(2026, 4, 3, 9)  # noqa: DTZ001  the field adds the zone


def test_a_moment_without_time_is_the_start_of_the_day():
    assert read_moment("3 april 2026").time() == datetime.time(0)


@pytest.mark.parametrize(
    ("field", "text", "message"),
    [
        (SwedishDateField(), "03/04/2026", "Skriv datumet som 2026-04-03 eller 3 april 2026."),
        (SwedishTimeField(), "9,00", "Skriv klockslaget som 9.00 eller 09:00."),
        (
            SwedishDateTimeField(),
            "03/04/2026 9.00",
            "Skriv datum och klockslag som 2026-04-03 09:00 eller 3 april 2026 kl. 9.00.",
        ),
    ],
)
def test_a_refusal_shows_how_to_write(field, text, message):
    with pytest.raises(ValidationError) as refused:
        field.clean(text)
    assert refused.value.messages == [message]


def test_a_moment_is_by_the_towns_clock():
    moment = SwedishDateTimeField().clean("3 juli 2026 kl. 9.00")
    assert timezone.localtime(moment).hour == 9
    assert moment.utcoffset() == datetime.timedelta(hours=2)


def test_an_hour_that_the_clock_skips_is_refused():
    with pytest.raises(ValidationError):
        SwedishDateTimeField().clean("2027-03-28 02:30")


def test_an_empty_field_is_empty():
    assert SwedishDateField(required=False).clean(" ") is None
