"""Two rows of rising keys are read side by side, none of them whole."""

from itertools import count, islice

from search.comparing import merged


def test_each_key_comes_once_with_both_values():
    assert list(merged([(1, "a"), (2, "b")], [(2, "c"), (3, "d")])) == [
        (1, "a", None),
        (2, "b", "c"),
        (3, None, "d"),
    ]


def test_nothing_and_nothing_is_nothing():
    assert list(merged([], [])) == []


def test_no_more_is_read_than_is_asked_for():
    endless = ((key, key) for key in count(1))
    assert list(islice(merged(endless, []), 2)) == [(1, 1, None), (2, 2, None)]
