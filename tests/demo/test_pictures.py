"""The drawn pictures."""

import pytest

from demo.content import pictures
from demo.content.ambassadors import AMBASSADORS
from demo.pictures import DRAWINGS, draw


def test_every_picture_has_a_drawing_and_a_name():
    assert set(pictures.PICTURES) == set(DRAWINGS)


def test_all_but_one_are_described():
    assert [key for key, (_, words) in pictures.PICTURES.items() if not words] == ["sommar"]


@pytest.mark.parametrize("key", sorted(DRAWINGS))
def test_a_drawing_is_large_and_has_many_colours(key):
    picture = draw(key)
    portrait = key in {person["portrait"] for person in AMBASSADORS}
    assert picture.size == ((800, 800) if portrait else (1600, 900))
    assert len(picture.getcolors(maxcolors=100_000)) > 50


def test_a_drawing_is_the_same_every_time():
    assert draw("skog").tobytes() == draw("skog").tobytes()
