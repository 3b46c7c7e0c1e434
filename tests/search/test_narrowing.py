"""What a visitor's choices leave of the hits, and how many each other choice would give."""

import datetime

import pytest
from django.utils import timezone

from search.contents import with_contents
from search.find import find
from search.kinds import kind_named
from search.query import read_query
from search.wanted import BEST, NEWEST, TITLE, Wanted
from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    EventFactory,
    NewsFactory,
    PlaceFactory,
    TextPageFactory,
)
from tests.programme_factories import CouncilMeetingFactory

pytestmark = pytest.mark.indexes

NOW = timezone.now()
DAY = datetime.date(2031, 5, 7)
WEEK = datetime.timedelta(days=7)


def found(text="skylt", **chosen):
    return find(Wanted(read_query(text), **chosen), NOW)


def titles(**chosen):
    keys = [row.pk for row in found(**chosen).rows]
    return [page.title for page in with_contents(keys, NOW)]


def kinds(answer):
    return {kind.slug: number for kind, number in answer.kinds.items()}


def places(answer):
    return {place.name: number for place, number in answer.places}


@pytest.fixture
def placed(home):
    """Two news in the town, one of them in the village too, and an event in the village."""
    town, village = PlaceFactory(name="Exempelstad"), PlaceFactory(name="Exempelby")
    NewsFactory(title="Skylt ett", places=[town, village])
    NewsFactory(title="Skylt två", places=[town])
    EventFactory(title="Skylt tre", places=[village])
    TextPageFactory(title="Skylt fyra")
    return town, village


def test_each_facet_leaves_its_own_choice_out_of_account(placed):
    _, village = placed
    whole = found()
    assert (kinds(whole), places(whole)) == (
        {"nyheter": 2, "evenemang": 1, "sidor": 1},
        {"Exempelstad": 2, "Exempelby": 2},
    )
    news = found(kind=kind_named("nyheter"), place=village)
    assert (news.total, news.everywhere) == (1, 4)
    assert kinds(news) == {"nyheter": 1, "evenemang": 1}
    assert places(news) == {"Exempelstad": 2, "Exempelby": 1}


def test_a_place_leaves_the_pages_that_belong_there(placed):
    town, village = placed
    assert set(titles(place=town)) == {"Skylt ett", "Skylt två"}
    assert set(titles(place=village)) == {"Skylt ett", "Skylt tre"}


def test_a_council_meeting_stands_in_its_place_as_the_event_that_it_is(home):
    place = PlaceFactory(name="Exempelstad")
    CouncilMeetingFactory(title="Skylt", places=[place])
    assert places(found()) == {"Exempelstad": 1}
    assert titles(place=place) == ["Skylt"]


def test_an_ambassadors_place_is_told_by_no_facet(home):
    place = PlaceFactory(name="Exempelstad")
    person = AmbassadorFactory(title="Exempel Skylt", place=place, places=[place])
    ConsentFactory(ambassador=person)
    assert titles() == [person.title]
    assert places(found()) == {}
    assert titles(place=place) == []


def test_days_leave_events_and_news_of_that_time_and_nothing_without_a_day(home):
    EventFactory(title="Skylt ett", starts_on=DAY)
    NewsFactory(title="Skylt två", date=DAY)
    TextPageFactory(title="Skylt tre")
    assert set(titles(since=DAY, until=DAY)) == {"Skylt ett", "Skylt två"}
    assert titles(since=DAY + WEEK) == []
    assert titles(until=DAY - WEEK) == []
    assert set(titles(since=DAY - WEEK)) == {"Skylt ett", "Skylt två"}
    assert kinds(found(since=DAY)) == {"evenemang": 1, "nyheter": 1}
    assert titles(since=datetime.date.max, until=datetime.date.min) == []


def test_a_series_is_found_by_any_of_its_dates(home):
    EventFactory(title="Skylt", starts_on=DAY, rule="FREQ=WEEKLY;COUNT=3")
    assert titles(since=DAY + WEEK, until=DAY + WEEK) == ["Skylt"]
    assert titles(since=DAY + 4 * WEEK) == []


def test_the_orders(home):
    NewsFactory(title="Skylt ö", date=DAY)
    NewsFactory(title="Skylt å", date=DAY + WEEK)
    NewsFactory(title="Skylt z", date=DAY - WEEK)
    NewsFactory(title="Skylt", date=DAY - 2 * WEEK)
    assert titles(order=TITLE) == ["Skylt", "Skylt z", "Skylt å", "Skylt ö"]
    assert titles(order=NEWEST) == ["Skylt å", "Skylt ö", "Skylt z", "Skylt"]
    assert titles(order=BEST)[0] == "Skylt"


def test_ten_stand_on_a_page_and_a_page_beyond_the_last_is_the_last(home):
    for number in range(12):
        NewsFactory(title=f"Skylt {number:02}")
    assert titles(order=TITLE) == [f"Skylt {number:02}" for number in range(10)]
    last = found(order=TITLE, number=9)
    assert (
        titles(order=TITLE, number=9) == titles(order=TITLE, number=2) == ["Skylt 10", "Skylt 11"]
    )
    assert (last.number, last.pages, last.total) == (2, 2, 12)


def test_nothing_is_asked_for_places_when_no_hit_has_one(home, django_assert_num_queries):
    TextPageFactory(title="Skylt")
    found()
    with django_assert_num_queries(2):  # the editors' words, and all the rest
        found()


@pytest.mark.parametrize("rows", [1, 3])
def test_the_queries_are_as_many_whatever_is_found(home, rows, django_assert_num_queries):
    place = PlaceFactory()
    for _ in range(rows):
        NewsFactory(title="Skylt", places=[place])
        EventFactory(title="Skylt", places=[place])
    found()
    with django_assert_num_queries(2):
        found(kind=kind_named("nyheter"), place=place, since=NOW.date(), order=TITLE)
