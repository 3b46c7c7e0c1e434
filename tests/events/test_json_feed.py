"""The JSON feed: what docs/calendar-feeds.md promises other programs."""

import datetime
import json

import pytest

from events.models import DateChange
from events.status import EventStatus
from tests.factories import EventFactory, VenueFactory


def feed(client, query=""):
    return json.loads(client.get(f"/kalender.json{query}").content)


def test_the_head_says_what_this_is(client, home):
    EventFactory()
    found = feed(client, "?typ=evenemang")
    assert found["title"] == "Mötesplats Askersund: Evenemang"
    assert found["url"] == "http://localhost/kalender.json?typ=evenemang"
    assert found["page"] == "http://localhost/kalender/?typ=evenemang"
    assert datetime.datetime.fromisoformat(found["updated"])


def test_an_event_says_when_where_and_in_which_state(client, home):
    venue = VenueFactory(name="Exempel: ladan", locality="Askersund")
    event = EventFactory(title="Frukost", slug="frukost", venue=venue, price="Gratis")
    (found,) = feed(client)["events"]
    assert found == {
        "uid": event.calendar_entry.uid,
        "sequence": 0,
        "updated": event.calendar_entry.last_modified.isoformat(),
        "title": "Frukost",
        "description": "En ingress.",
        "url": "http://localhost/kalender/frukost/",
        "allDay": False,
        "start": "2099-03-02T07:30:00+01:00",
        "end": "2099-03-02T09:00:00+01:00",
        "status": "planerat",
        "note": None,
        "previousStart": None,
        "place": {
            "name": "Exempel: ladan",
            "streetAddress": None,
            "postalCode": None,
            "addressLocality": "Askersund",
            "latitude": None,
            "longitude": None,
        },
        "onlineUrl": None,
        "arena": None,
        "organizer": None,
        "price": "Gratis",
        "rule": None,
        "dates": [],
    }


@pytest.mark.parametrize("degrees", ["58.879", "0"])
def test_a_place_whose_position_is_known_says_it(client, home, degrees):
    EventFactory(venue=VenueFactory(latitude=degrees, longitude="14.9"))
    (found,) = feed(client)["events"]
    assert (found["place"]["latitude"], found["place"]["longitude"]) == (float(degrees), 14.9)


def test_all_day_is_days_with_the_last_one_included(client, home):
    last = datetime.date(2099, 3, 4)
    EventFactory(all_day=True, start_time=None, end_time=None, ends_on=last)
    (found,) = feed(client)["events"]
    assert (found["start"], found["end"]) == ("2099-03-02", "2099-03-04")


def test_a_series_lists_its_dates_with_what_differs(client, home):
    event = EventFactory(slug="frukost", rule="FREQ=WEEKLY;COUNT=3")
    days = [event.starts_on + datetime.timedelta(days=7 * week) for week in range(3)]
    event.date_changes.add(DateChange(original_on=days[0], status=EventStatus.CANCELLED))
    moved = days[1] + datetime.timedelta(days=1)
    event.date_changes.add(DateChange(original_on=days[1], starts_on=moved, text="Om el."))
    event.save_revision().publish()
    EventFactory(title="Annat")
    found, other = feed(client)["events"]
    assert other["dates"] == []
    assert found["start"] == "2099-03-02T07:30:00+01:00"
    assert found["end"] == "2099-03-02T09:00:00+01:00"
    rule = "FREQ=WEEKLY;UNTIL=20990316T063000Z;WKST=MO"  # as in the .ics
    assert found["rule"] == {"rrule": rule, "words": "Varje måndag"}
    assert f"RRULE:{rule}\r\n" in client.get("/kalender.ics").content.decode()
    off, on_another_day, plain = found["dates"]
    assert off["status"] == "installt"
    assert on_another_day["date"] == days[1].isoformat()
    assert on_another_day["start"] == f"{moved.isoformat()}T07:30:00+01:00"
    assert on_another_day["previousStart"] == f"{days[1].isoformat()}T07:30:00+01:00"
    assert on_another_day["text"] == "Om el."
    assert plain["url"] == f"http://localhost/kalender/frukost/?datum={days[2].isoformat()}"


def test_further_back_on_request_and_never_beyond_bounds(client, home):
    today = datetime.date.today()  # noqa: DTZ011  any day
    for years in (2, 30):
        EventFactory(title=f"{years}", starts_on=today - datetime.timedelta(days=years * 365))
    EventFactory(title="Kommer")

    def titles(query):
        return [event["title"] for event in feed(client, query)["events"]]

    assert titles("") == ["Kommer"]
    since = today - datetime.timedelta(days=3 * 365)
    assert titles(f"?from={since.isoformat()}") == ["2", "Kommer"]
    assert titles("?from=1900-01-01") == ["2", "Kommer"]
    for nonsense in ("2099-01-01", "i förrgår", "2020-13-01", ""):
        assert titles(f"?from={nonsense}") == ["Kommer"]
