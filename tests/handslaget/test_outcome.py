"""From value to value in words: up or down, better or worse, and what cannot be compared."""

import datetime
from decimal import Decimal

import pytest

from events import timing
from handslaget.models import IndicatorPage, Measurement
from handslaget.outcome import Outcome

AT = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)


def outcome(*values, **fields):
    """An outcome of (year, value) or Measurement; the indicator is made with ``fields``."""
    rows = [
        one
        if isinstance(one, Measurement)
        else Measurement(year=one[0], value=Decimal(str(one[1])))
        for one in values
    ]
    return Outcome(IndicatorPage(**{"content_type_id": 1, "decimals": 2, **fields}), rows, AT)


def test_the_value_without_a_year_comes_first():
    assert outcome((2025, "3.42"), (None, "3.39")).sentence == (
        "3,42 år 2025, upp från 3,39 i föregående mätning."
    )


@pytest.mark.parametrize(
    ("before", "now", "good", "change", "verdict"),
    [
        ("3.39", "3.42", "upp", "upp", "bättre"),
        ("3.42", "3.39", "upp", "ned", "sämre"),
        ("30", "20", "ned", "ned", "bättre"),
        ("20", "30", "ned", "upp", "sämre"),
        ("3.4", "3.40", "upp", "oförändrat", ""),
        ("-2", "-1", "upp", "upp", "bättre"),
    ],
)
def test_the_way_and_what_it_means(before, now, good, change, verdict):
    row = outcome((2024, before), (2025, now), good_direction=good)
    assert (row.change, row.verdict) == (change, verdict)


def test_a_value_on_the_far_side_of_a_method_break_is_not_compared():
    row = outcome((None, 68), Measurement(year=2024, value=Decimal(78), method_break=True))
    assert (row.change, row.verdict) == ("", "")
    assert row.sentence == (
        "78,00 år 2024, före metodbytet 68,00 i föregående mätning. "
        "Talen kan inte jämföras rakt av."
    )


def test_a_year_that_is_still_counted_is_not_compared_with_a_whole_one():
    counting = Measurement(year=2026, value=Decimal(7), counted_at=AT)
    row = outcome((2025, 40), counting, decimals=0)
    assert (row.change, row.verdict) == ("", "")
    assert row.sentence == "7 hittills år 2026, hela 2025: 40."


def test_a_counted_year_that_has_ended_is_compared():
    ended = Measurement(year=2025, value=Decimal(40), counted_at=AT)
    assert outcome((2024, 30), ended, decimals=0).sentence == "40 år 2025, upp från 30 år 2024."


def test_more_decimals_than_a_number_can_have_are_not_shown():
    assert outcome((2025, "3.42"), decimals=50).sentence == "3,42 år 2025."


def test_one_value_says_itself_and_none_says_that_it_is_not_measured():
    assert outcome((2025, "3.42")).sentence == "3,42 år 2025."
    assert outcome().sentence == "Mäts ej."
    assert outcome().newest is None


def test_no_decimal_that_was_measured_is_rounded_away():
    row = outcome((2024, "3.4"), (2025, "3.45"), decimals=0)
    assert [one.text for one in row.values] == ["3,40", "3,45"]
    assert outcome((2024, "78.00"), decimals=0).newest.text == "78"


def test_the_unit_follows_the_newest_value():
    row = outcome((2025, "1700"), decimals=0, unit="arbetsställen")
    assert row.sentence == "1\xa0700\xa0arbetsställen år 2025."


def test_scale_and_target_are_told_when_there_are_any():
    row = outcome(scale_min=Decimal("1.00"), scale_max=Decimal("6.00"), target=Decimal("4.5"))
    assert (row.scale, row.unit_and_scale, row.target) == ("1–6", "skala 1–6", "4,50")
    assert (outcome().scale, outcome().unit_and_scale, outcome().target) == ("", "", "")


def test_years_between_two_values_are_told_to_be_missing():
    row = outcome((None, 1), (2019, 2), (2021, 3), (2025, 4), decimals=0)
    assert [(one.label, one.text) for one in row.table] == [
        ("föregående mätning", "1"),
        ("2019", "2"),
        ("2020", "mäts ej"),
        ("2021", "3"),
        ("2022–2024", "mäts ej"),
        ("2025", "4"),
    ]


def test_new_years_night_in_the_town_ends_the_counted_year():
    row = [Measurement(year=2026, value=Decimal(7), counted_at=AT)]
    midnight = timing.midnight(datetime.date(2027, 1, 1))
    second = datetime.timedelta(seconds=1)
    assert Outcome(IndicatorPage(content_type_id=1), row, midnight - second).newest.so_far
    assert not Outcome(IndicatorPage(content_type_id=1), row, midnight).newest.so_far


def counted(year, day, counter):
    """The one value of an indicator that the site counted, last at noon of ``day``."""
    at = datetime.datetime(*day, 12, tzinfo=datetime.UTC)
    return outcome(Measurement(year=year, value=Decimal(7), counted_at=at), counter=counter).newest


@pytest.mark.parametrize(
    ("day", "counter", "is_final", "label"),
    [
        ((2025, 11, 3), "genomforda-evenemang", False, "2025 hittills"),
        ((2025, 12, 31), "genomforda-evenemang", False, "2025 hittills"),
        ((2026, 1, 1), "genomforda-evenemang", True, "2025"),
        ((2025, 11, 3), "oppna-initiativ", False, "2025"),
        ((2025, 12, 31), "oppna-initiativ", True, "2025"),
    ],
)
def test_a_year_is_closed_by_a_count_after_it_or_on_its_last_day(day, counter, is_final, label):
    value = counted(2025, day, counter)
    assert (value.is_final, value.label) == (is_final, label)


def test_what_a_person_has_typed_is_final():
    assert outcome((2025, 40)).newest.is_final
