"""The time that is left of a target year, in words."""

import datetime

import pytest

from handslaget.time_left import time_left


@pytest.mark.parametrize(
    ("today", "words"),
    [
        ((2026, 11, 24), "fyra år och en månad kvar"),
        ((2026, 1, 1), "fem år kvar"),
        ((2030, 1, 2), "elva månader kvar"),
        ((2030, 12, 1), "en månad kvar"),
        ((2030, 12, 2), "mindre än en månad kvar"),
        ((2030, 12, 31), "mindre än en månad kvar"),
        ((2031, 1, 1), "målåret har passerat"),
        ((2010, 6, 30), "20 år och sex månader kvar"),
    ],
)
def test_the_time_left_of_2030(today, words):
    assert time_left(2030, datetime.date(*today)) == words
