"""Numbers as people write them in Swedish."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mysite.number_fields import SwedishDecimalField
from mysite.numbers import read_number
from mysite.templatetags.swedish import swedish_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3,42", "3.42"),
        ("3.42", "3.42"),
        (" 78 ", "78"),
        ("1 700", "1700"),
        ("1\xa0234,5", "1234.5"),
        ("1700,5", "1700.5"),
        ("-2,5", "-2.5"),
        ("−2,5", "-2.5"),
    ],
)
def test_it_reads_comma_point_spaces_and_minus(text, number):
    assert read_number(text) == Decimal(number)


ODD = [
    "",
    "1.234,5",
    "1,234.5",
    "1 23",
    "12 34",
    "1e5",
    "NaN",
    "Infinity",
    "٣",
    "3,",
    ",5",
    "3,4,2",
    "=1+1",
    "tre",
    "1_000",
]


@pytest.mark.parametrize("text", [*ODD, "9" * 41])
def test_it_refuses_what_could_be_read_in_two_ways(text):
    with pytest.raises(ValueError) as refusal:  # noqa: PT011  the text itself is its message
        read_number(text)
    assert str(refusal.value) == text


@given(st.decimals(min_value=-99999999, max_value=99999999, places=2))
def test_what_is_written_is_read_back(number):
    assert read_number(swedish_number(number, 2)) == number


def test_the_form_field_shows_a_comma_and_keeps_what_was_typed():
    field = SwedishDecimalField()
    assert field.prepare_value(Decimal("1234.50")) == "1 234,50"
    assert field.prepare_value("1.234,5") == "1.234,5"
    assert field.clean("3,42") == Decimal("3.42")
    assert SwedishDecimalField(required=False).clean(" ") is None
