"""What a visitor wants is read from any address whatever."""

import datetime

import pytest
from django.http import QueryDict

from search.kinds import kind_named
from search.query import read_query
from search.wanted import BEST, NEWEST, Wanted, read_wanted
from tests.factories import PlaceFactory


def wanted(text):
    return read_wanted(QueryDict(text))


@pytest.mark.django_db
def test_every_choice_is_read():
    place = PlaceFactory(slug="olshammar")
    address = (
        "q=hamn&typ=nyheter&ort=olshammar&fran=2026-04-03&till=5+maj+2026&ordning=nyast&sida=3"
    )
    assert wanted(address) == Wanted(
        query=read_query("hamn"),
        kind=kind_named("nyheter"),
        place=place,
        since=datetime.date(2026, 4, 3),
        until=datetime.date(2026, 5, 5),
        order=NEWEST,
        number=3,
    )


def test_an_address_without_a_place_asks_no_database():
    assert wanted("q=hamn") == Wanted(read_query("hamn"))
    assert not wanted("q=hamn&sida=2&ordning=titel").is_narrowed
    assert wanted("q=hamn&fran=2026-04-03").is_narrowed


@pytest.mark.django_db
@pytest.mark.parametrize(
    "wrong", ["", "%00", "%ff", "finns-inte", "03/04/2026", "0", "-1", "9" * 5000, "1e3", "\ud800"]
)
@pytest.mark.parametrize("name", ["typ", "ort", "fran", "till", "ordning", "sida"])
def test_what_cannot_be_read_is_forgotten_by_itself(name, wrong):
    data = QueryDict(mutable=True)
    data["q"], data["fran"] = "hamn", "2026-04-03"
    data[name] = wrong
    read = read_wanted(data)
    assert read.query == read_query("hamn")
    assert (read.kind, read.place, read.until, read.order, read.number) == (
        None,
        None,
        None,
        BEST,
        1,
    )
    assert read.since == (None if name == "fran" else datetime.date(2026, 4, 3))
