"""One event's page: everything one needs to come, and the same told to machines."""

import datetime
import json
import re
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import PageViewRestriction

from events.models import DateChange
from events.status import EventStatus
from tests.factories import (
    ArenaFactory,
    ContactPointFactory,
    EventFactory,
    InitiativeFactory,
    OrganisationFactory,
    VenueFactory,
)


def told(client, event, query="", kind="Event"):
    """The schema.org Event on the page."""
    html = client.get(f"{event.url}{query}").content.decode()
    blocks = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return next(data for data in map(json.loads, blocks) if data["@type"] == kind)


def text(client, event, query=""):
    html = client.get(f"{event.url}{query}").content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html)).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Måndag 2 mars 2099 kl. 7.30–9.00"),
        ({"ends_on": datetime.date(2099, 3, 3)}, "2 mars 2099 kl. 7.30 – 3 mars 2099 kl. 9.00"),
        ({"all_day": True}, "2 mars 2099, hela dagen"),
        ({"all_day": True, "ends_on": datetime.date(2099, 3, 4)}, "2–4 mars 2099, hela dagarna"),
    ],
)
def test_when_is_written_in_words(client, home, fields, words):
    clocks = {"start_time": None, "end_time": None} if fields.get("all_day") else {}
    assert words in text(client, EventFactory(**fields, **clocks))


def test_the_event_is_told_in_words_that_schema_org_has_for_events(client, home):
    data = told(client, EventFactory(title="Frukost", intro="Kom."))
    assert (data["name"], data["description"]) == ("Frukost", "Kom.")
    assert not {"headline", "publisher", "datePublished", "dateModified"} & set(data)


def test_the_page_says_where_who_and_how(client, home):
    event = EventFactory(
        venue=VenueFactory(name="Exempel: salen", accessibility_info="Ramp vid dörren."),
        organisation=OrganisationFactory(title="Exempel AB"),
        initiative=InitiativeFactory(title="Levande centrum"),
        contact=ContactPointFactory(name="Exempel: kontakt"),
        arena=ArenaFactory(name="Frukostmöte"),
        price="60 kr",
        online_url="https://exempel.se/delta",
    )
    shown = text(client, event)
    for words in (
        *("Exempel: salen", "Ramp vid dörren.", "Exempel AB", "Levande centrum"),
        *("Exempel: kontakt", "Frukostmöte", "60 kr", "Delta på nätet", "Lägg i din kalender"),
    ):
        assert words in shown


def test_an_organiser_or_initiative_that_is_not_open_is_not_named(client, home):
    organisation, initiative = (
        OrganisationFactory(title="Hemliga AB"),
        InitiativeFactory(title="Hemliga planen"),
    )
    event = EventFactory(organisation=organisation, initiative=initiative)
    assert "Hemliga" in text(client, event)
    for page in (organisation, initiative):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert "Hemliga" not in client.get(event.url).content.decode()


def test_a_moved_event_shows_its_old_time_too(client, home):
    event = EventFactory()
    event.status, event.start_time = EventStatus.RESCHEDULED, datetime.time(8)
    event.save_revision().publish()
    assert "Tidigare tid: 2 mars 2099 kl. 7.30" in text(client, event)
    data = told(client, event)
    assert data["eventStatus"] == "https://schema.org/EventRescheduled"
    assert data["previousStartDate"] == "2099-03-02T07:30:00+01:00"
    assert data["startDate"] == "2099-03-02T08:00:00+01:00"


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        (EventStatus.PLANNED, True),
        (EventStatus.RESCHEDULED, True),
        (EventStatus.POSTPONED, False),
        (EventStatus.CANCELLED, False),
    ],
)
def test_only_what_is_going_to_be_is_offered_to_the_own_calendar(client, home, status, offered):
    event = EventFactory(status=status, status_note="Exempel: talaren är sjuk.")
    assert ("Lägg i din kalender" in text(client, event)) is offered


def test_machines_are_told_times_with_their_offset_and_whole_days_as_dates(client, home):
    timed = told(client, EventFactory(starts_on=datetime.date(2099, 7, 1)))
    assert timed["startDate"] == "2099-07-01T07:30:00+02:00"
    assert timed["endDate"] == "2099-07-01T09:00:00+02:00"
    days = EventFactory(
        all_day=True, start_time=None, end_time=None, ends_on=datetime.date(2099, 3, 4)
    )
    whole = told(client, days)
    assert (whole["startDate"], whole["endDate"]) == ("2099-03-02", "2099-03-04")


@pytest.mark.parametrize(
    ("where", "mode", "kinds"),
    [
        ({"venue"}, "OfflineEventAttendanceMode", ["Place"]),
        ({"online"}, "OnlineEventAttendanceMode", ["VirtualLocation"]),
        ({"venue", "online"}, "MixedEventAttendanceMode", ["Place", "VirtualLocation"]),
    ],
)
def test_machines_are_told_how_one_takes_part(client, home, where, mode, kinds):
    venue = VenueFactory(locality="Askersund") if "venue" in where else None
    online_url = "https://exempel.se/" if "online" in where else ""
    data = told(client, EventFactory(venue=venue, online_url=online_url))
    places = data["location"] if isinstance(data["location"], list) else [data["location"]]
    assert data["eventAttendanceMode"] == f"https://schema.org/{mode}"
    assert [place["@type"] for place in places] == kinds


def test_machines_are_told_where_the_venue_lies_if_that_is_known(client, home):
    venue = VenueFactory(latitude=Decimal("58.8796"), longitude=Decimal("14.902"))
    place = told(client, EventFactory(venue=venue))["location"]
    assert place["geo"] == {"@type": "GeoCoordinates", "latitude": 58.8796, "longitude": 14.902}
    assert "geo" not in told(client, EventFactory(venue=VenueFactory()))["location"]


def test_an_event_may_not_take_the_calendars_own_address(home):
    with pytest.raises(ValidationError) as caught:
        EventFactory(slug="arkiv")
    assert "kalendern själv" in caught.value.message_dict["slug"][0]


def test_the_page_costs_ten_queries_however_much_it_says(
    client, home, django_assert_max_num_queries
):
    event = EventFactory(
        venue=VenueFactory(),
        organisation=OrganisationFactory(),
        initiative=InitiativeFactory(),
        contact=ContactPointFactory(),
        arena=ArenaFactory(),
    )
    client.get(event.url)
    with django_assert_max_num_queries(10):
        client.get(event.url)


def series(*changes, **fields):
    """A series on Mondays from 2 March 2099: four of them unless the rule says another."""
    fields = {"rule": "FREQ=WEEKLY;COUNT=4", "slug": "serie", **fields}
    event = EventFactory(**fields)
    for change in changes:
        event.date_changes.add(change)
    if changes:
        event.save_revision().publish()
    return event


def changed():
    """A series with its first date cancelled, its second moved elsewhere with words of its own."""
    place = VenueFactory(name="Exempel: ladan", accessibility_info="Ramp.")
    return series(
        DateChange(original_on=datetime.date(2099, 3, 2), status="installt", note="Sjuk."),
        DateChange(
            original_on=datetime.date(2099, 3, 9),
            starts_on=datetime.date(2099, 3, 10),
            start_time=datetime.time(8),
            venue=place,
            text="Om skog.",
        ),
        venue=VenueFactory(name="Exempel: salen"),
    )


def facts(client, event, query=""):
    """What the facts box says."""
    return text(client, event, query).split("När", 1)[1]


def test_a_series_is_shown_on_its_next_date_that_takes_place(client, home):
    shown = facts(client, changed())
    assert shown.strip().startswith("Tisdag 10 mars 2099 kl. 8.00–9.30")
    assert "Ändrad tid" in shown
    assert "Exempel: ladan" in shown


def test_the_page_of_a_date_says_when_where_and_what_of_that_date(client, home):
    event = changed()
    moved, off, usual = (text(client, event, f"?datum=2099-03-{day}") for day in ("09", "02", "16"))
    assert "Tidigare tid: 9 mars 2099 kl. 7.30" in moved
    assert "Tisdag 10 mars 2099 Om skog." in moved
    assert "Ramp." in moved
    assert "Inställt Sjuk." in off
    assert "Lägg datumet i din kalender" not in off
    for words in ("Om skog.", "Ramp.", "Tidigare tid"):
        assert words not in usual
    assert "Plats Exempel: salen" in usual


def test_all_dates_are_listed_with_what_has_become_of_each(client, home):
    shown = text(client, changed()).split("Alla datum", 1)[1].split("När", 1)[0]
    assert "Varje måndag, till och med 23 mars 2099." in shown
    assert "Måndag 2 mars 2099 kl. 7.30–9.00 Inställt Sjuk." in shown
    moved = "Tisdag 10 mars 2099 kl. 8.00–9.30 Ändrad tid flyttat från 9 mars 2099 kl. 7.30"
    assert f"{moved} Exempel: ladan" in shown
    assert "Måndag 23 mars 2099" in shown


def test_each_date_in_the_list_has_its_address_and_the_shown_one_is_marked(client, home):
    html = client.get(f"{series().url}?datum=2099-03-16").content.decode()
    assert html.count('href="/kalender/serie/?datum=') == 4
    assert html.count('aria-current="date"') == 1
    assert 'href="/kalender/serie/?datum=2099-03-16" aria-current="date"' in html
    assert '<link rel="canonical" href="http://localhost/kalender/serie/">' in html


def test_the_shown_date_and_the_whole_series_can_be_put_in_the_own_calendar(client, home):
    html = client.get(f"{series().url}?datum=2099-03-16").content.decode()
    assert 'href="/kalender/serie.ics?datum=2099-03-16">Lägg datumet i din kalender' in html
    assert 'href="/kalender/serie.ics">Lägg alla datum i din kalender' in html


def test_many_dates_are_folded_after_the_first_and_those_past_are_folded_too(client, home):
    today = timezone.localdate()
    event = series(rule="FREQ=DAILY;COUNT=15", starts_on=today - datetime.timedelta(days=3))
    shown = text(client, event)
    assert "Har varit: 3 datum" in shown or "Har varit: 4 datum" in shown
    assert "Visa 3 datum till" in shown or "Visa 4 datum till" in shown


def test_a_series_that_is_over_is_shown_on_its_last_date(client, home):
    shown = text(client, series(starts_on=datetime.date(2020, 3, 2)))
    assert "När Måndag 23 mars 2020" in shown
    assert "Har varit" in shown
    assert "Inga fler datum är inplanerade." in shown


@pytest.mark.parametrize("asked", ["2099-03-03", "2099-3-2", "x", "%00", "", "9" * 3000])
def test_a_day_that_is_none_of_the_dates_gives_the_page_with_a_line_that_says_so(
    client, home, asked
):
    for event in (series(), EventFactory(slug="en-gang")):
        shown = text(client, event, f"?datum={asked}")
        assert ("inget sådant datum" in shown) is bool(asked)
        assert "Måndag 2 mars 2099 kl. 7.30–9.00" in shown


def test_a_draft_is_shown_with_the_dates_that_it_would_get(home, rf):
    event = series()
    event.rule = "FREQ=WEEKLY;COUNT=2"
    event.date_changes.add(DateChange(original_on=datetime.date(2099, 3, 9), note="Nytt."))
    request = rf.get(event.url)
    request.is_preview = True
    dates = event.get_context(request)["dates"]
    assert [(date.starts_on.day, date.status_note) for date in dates.coming] == [
        (2, ""),
        (9, "Nytt."),
    ]
    event.rule = "FREQ=NONSENSE"
    assert len(event.get_context(request)["dates"].coming) == 1


def test_machines_are_told_of_a_series_with_its_dates_to_come(client, home):
    data = told(client, changed(), kind="EventSeries")
    assert data["startDate"] == "2099-03-02T07:30:00+01:00"
    assert data["endDate"] == "2099-03-23T09:00:00+01:00"
    off, moved, usual, _ = data["subEvent"]
    assert off["eventStatus"] == "https://schema.org/EventCancelled"
    assert moved["eventStatus"] == "https://schema.org/EventRescheduled"
    assert moved["previousStartDate"] == "2099-03-09T07:30:00+01:00"
    assert moved["location"]["name"] == "Exempel: ladan"
    assert moved["description"] == "Om skog."
    assert usual["url"] == "http://localhost/kalender/serie/?datum=2099-03-16"
    assert usual["name"] == data["name"]


def test_machines_are_told_of_the_date_that_is_asked_for_within_its_series(client, home):
    data = told(client, changed(), "?datum=2099-03-09")
    assert data["startDate"] == "2099-03-10T08:00:00+01:00"
    assert data["previousStartDate"] == "2099-03-09T07:30:00+01:00"
    assert data["url"] == "http://localhost/kalender/serie/?datum=2099-03-09"
    assert data["superEvent"]["@type"] == "EventSeries"
    assert data["superEvent"]["url"] == "http://localhost/kalender/serie/"


def test_machines_are_told_of_a_whole_series_that_it_is_off_and_where_it_was(client, home):
    event = series(status=EventStatus.CANCELLED, venue=VenueFactory(name="Exempel: ladan"))
    data = told(client, event, kind="EventSeries")
    assert data["eventStatus"] == "https://schema.org/EventCancelled"
    assert data["eventAttendanceMode"] == "https://schema.org/OfflineEventAttendanceMode"
    assert data["location"]["name"] == "Exempel: ladan"


def test_machines_are_told_of_the_last_dates_of_a_series_that_is_over(client, home):
    event = series(rule="FREQ=WEEKLY;COUNT=40", starts_on=datetime.date(2020, 1, 6))
    parts = told(client, event, kind="EventSeries")["subEvent"]
    assert len(parts) == 30
    assert parts[0]["startDate"] == "2020-03-16T07:30:00+01:00"
    assert parts[-1]["startDate"] == "2020-10-05T07:30:00+02:00"


def test_machines_are_told_of_thirty_dates_at_most(client, home):
    event = series(rule="FREQ=WEEKLY;COUNT=40")
    assert len(told(client, event, kind="EventSeries")["subEvent"]) == 30


@pytest.mark.parametrize("count", [1, 3, 60])
def test_the_queries_do_not_grow_with_the_dates(client, home, django_assert_num_queries, count):
    changes = [
        DateChange(
            original_on=datetime.date(2099, 3, 2) + datetime.timedelta(days=7 * number),
            venue=VenueFactory(),
        )
        for number in range(count)
    ]
    event = series(*changes, rule=f"FREQ=WEEKLY;COUNT={count}")
    client.get(event.url)
    with django_assert_num_queries(8):
        client.get(event.url)
