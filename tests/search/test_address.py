"""The address of a search keeps everything that is chosen, in one order."""

import datetime

from search.address import address
from search.kinds import kind_named
from search.query import read_query
from search.wanted import NEWEST, Wanted
from tests.factories import PlaceFactory

DAY = datetime.date(2026, 4, 3)


def wanted(place=None):
    return Wanted(
        read_query("skylt & båt"), kind_named("evenemang"), place, DAY, DAY, order=NEWEST, number=2
    )


def test_everything_chosen_is_kept(home):
    assert address(wanted(PlaceFactory(slug="olshammar"))) == (
        "/sok/?q=skylt%20%26%20b%C3%A5t&typ=evenemang&ort=olshammar"
        "&fran=2026-04-03&till=2026-04-03&ordning=nyast&sida=2"
    )


def test_what_is_changed_is_changed_and_the_rest_kept():
    changed = address(wanted(), "search_atom", kind=None, since=None, number=1)
    assert changed == "/sok/atom/?q=skylt%20%26%20b%C3%A5t&till=2026-04-03&ordning=nyast"


def test_what_goes_without_saying_is_not_said():
    assert address(Wanted(read_query("båt"))) == "/sok/?q=b%C3%A5t"
    assert address(Wanted(read_query(""))) == "/sok/"
