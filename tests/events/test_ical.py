"""Rows → calendar text, byte by byte and read back."""

import datetime
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from dialogue.models import ContactPoint
from events import ical, timing, vcalendar
from events.ical_text import plain
from events.models import EventPage, Venue
from events.status import EventStatus
from handslaget.models import OrganisationPage
from tests.calendar_text import faults_of, read_text

STAMP = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)
IDENTITY = ical.Identity("a@exempel.se", 3, STAMP, STAMP)
URL = "http://localhost/kalender/frukost/"
pytestmark = pytest.mark.django_db  # a page asks for its content type when it is made


def event(**fields):
    times = {"start_time": datetime.time(7, 30), "end_time": datetime.time(9)}
    if fields.get("all_day"):
        times = {}
    defaults = {"title": "Frukost", "starts_on": datetime.date(2027, 3, 2), **times}
    made = EventPage(**{**defaults, **fields})
    made.starts_at, made.ends_at = timing.instants(made)
    return made


def file_of(made, **more):
    return vcalendar.file_of_one(ical.vevent(made, IDENTITY, URL, **more))


def read(made, **more):
    return Calendar.from_ical(file_of(made, **more)).walk("VEVENT")[0]


def test_a_timed_event_says_its_zone_and_its_revision():
    text = ical.vevent(event(), IDENTITY, URL)
    for line in (
        "DTSTART;TZID=Europe/Stockholm:20270302T073000",
        "DTEND;TZID=Europe/Stockholm:20270302T090000",
        "DTSTAMP:20261101T120000Z",
        "LAST-MODIFIED:20261101T120000Z",
        "CREATED:20261101T120000Z",
        "SEQUENCE:3",
        "UID:a@exempel.se",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        f"URL:{URL}",
    ):
        assert f"{line}\r\n" in text


@pytest.mark.parametrize(("last", "end"), [(None, "20270303"), ((2027, 3, 4), "20270305")])
def test_an_all_day_event_is_dates_with_an_exclusive_end(last, end):
    ends_on = datetime.date(*last) if last else None
    text = ical.vevent(event(all_day=True, ends_on=ends_on), IDENTITY, URL)
    assert "DTSTART;VALUE=DATE:20270302\r\n" in text
    assert f"DTEND;VALUE=DATE:{end}\r\n" in text
    assert "TRANSP:TRANSPARENT\r\n" in text


def test_several_days_with_times_are_one_event():
    made = read(event(ends_on=datetime.date(2027, 3, 4)))
    assert made["dtend"].dt - made["dtstart"].dt == datetime.timedelta(days=2, hours=1, minutes=30)


@pytest.mark.parametrize("day", [(2027, 3, 28), (2026, 10, 25)])
def test_the_nights_when_the_clock_changes_keep_their_instants(day):
    night = event(
        starts_on=datetime.date(*day), start_time=datetime.time(1), end_time=datetime.time(4)
    )
    made = read(night)
    assert made["dtstart"].dt == night.starts_at
    assert made["dtend"].dt == night.ends_at
    hours = (night.ends_at.astimezone(datetime.UTC) - night.starts_at.astimezone(datetime.UTC)) / (
        datetime.timedelta(hours=1)
    )
    assert hours == (2 if day[1] == 3 else 4)


def test_an_event_from_before_the_rule_is_written_in_universal_time():
    old = event(starts_on=datetime.date(1975, 7, 1))
    assert "DTSTART:19750701T063000Z\r\n" in ical.vevent(old, IDENTITY, URL)


TEXTS = st.text(max_size=200)


@given(title=TEXTS, intro=TEXTS, place=st.text(min_size=1, max_size=90))
def test_any_text_is_well_formed_and_comes_back_whole(title, intro, place):
    data = file_of(event(title=title, intro=intro, venue=Venue(name=place)))
    assert faults_of(data) == []
    assert read_text(data, "SUMMARY") == plain(title)
    assert read_text(data, "LOCATION") == plain(place)
    assert plain(intro).strip() in read_text(data, "DESCRIPTION")


@pytest.mark.parametrize(
    ("latitude", "longitude", "line"),
    [
        ("58.8796", "14.902", b"GEO:58.879600;14.902000\r\n"),
        ("-0.000001", "-180", b"GEO:-0.000001;-180.000000\r\n"),
        ("0", "0", b"GEO:0.000000;0.000000\r\n"),
    ],
)
def test_a_venue_with_a_position_is_told_of_on_the_map(latitude, longitude, line):
    venue = Venue(name="Exempel", latitude=Decimal(latitude), longitude=Decimal(longitude))
    data = file_of(event(venue=venue))
    assert line in data
    made = Calendar.from_ical(data).walk("VEVENT")[0]
    assert (made["geo"].latitude, made["geo"].longitude) == (float(latitude), float(longitude))


@pytest.mark.parametrize("venue", [None, Venue(name="Exempel")])
def test_a_place_without_a_position_has_none(venue):
    assert b"GEO" not in file_of(event(venue=venue))


@given(name=TEXTS)
@example(name="Kaj \\")
def test_any_name_can_stand_as_organiser_and_as_topic(name):
    organiser = OrganisationPage(title=name, email="info@exempel.se")
    data = file_of(event(), organiser=organiser, categories=[name, "Handel"])
    assert faults_of(data) == []
    made = Calendar.from_ical(data).walk("VEVENT")[0]
    assert str(made["organizer"]) == "mailto:info@exempel.se"
    assert len(made["categories"].cats) == 2


@pytest.mark.parametrize("text", ["C:\\Nytt", "C:\\nytt", "a\\", "a;b,c", 'säg "hej"', "å" * 90])
def test_backslash_semicolon_comma_and_quotes_survive(text):
    data = file_of(event(title=text))
    assert read_text(data, "SUMMARY") == text


def test_control_characters_are_removed_and_line_breaks_kept():
    assert plain("a\x00b\x0bc\x7f\td\r\ne\rf\u2028g") == "abc\td\ne\nf\ng"


@pytest.mark.parametrize(
    ("status", "word", "prefix"),
    [
        (EventStatus.PLANNED, "CONFIRMED", ""),
        (EventStatus.PRELIMINARY, "TENTATIVE", ""),
        (EventStatus.RESCHEDULED, "CONFIRMED", ""),
        (EventStatus.POSTPONED, "TENTATIVE", "UPPSKJUTET: "),
        (EventStatus.CANCELLED, "CANCELLED", "INSTÄLLT: "),
    ],
)
def test_every_state_is_told_in_the_ways_that_calendars_show(status, word, prefix):
    made = read(event(status=status, status_note="Ny dag i vår"))
    assert made["status"] == word
    assert made["summary"] == f"{prefix}Frukost"
    assert "Ny dag i vår" in made["description"]


def test_the_old_time_is_in_the_text():
    moved = event(status=EventStatus.RESCHEDULED, previous_starts_at=STAMP)
    assert "Tidigare: 1 november 2026 kl.\xa013.00." in read(moved)["description"]


def test_the_description_ends_with_the_address_of_the_page():
    made = event(intro="Välkommen.", price="Gratis", contact=ContactPoint(name="Näringsliv"))
    parts = str(read(made)["description"]).split("\n\n")
    assert parts == ["Välkommen.", "Kostnad: Gratis", "Kontakt: Näringsliv", f"Läs mer: {URL}"]


def test_an_online_event_has_its_address_as_place_and_as_conference():
    made = read(event(online_url="https://exempel.se/möte"))
    assert made["location"] == "https://exempel.se/m%C3%B6te"
    assert made["conference"] == "https://exempel.se/m%C3%B6te"
    assert made["conference"].params["FEATURE"] == "VIDEO"
    both = read(event(online_url="https://exempel.se/", venue=Venue(name="Salen")))
    assert both["location"] == "Salen"


def test_the_organiser_is_a_public_address_or_nobody():
    assert "organizer" not in read(event())
    assert "organizer" not in read(event(), organiser=OrganisationPage(title="Utan adress"))
    contact = ContactPoint(name="Näringsliv", email="naringsliv@exempel.se")
    assert read(event(contact=contact))["organizer"] == "mailto:naringsliv@exempel.se"


def test_a_change_of_time_place_or_state_is_a_change_of_schedule():
    before = ical.schedule(ical.vevent(event(), IDENTITY, URL))
    same = event(title="Annan rubrik", intro="Annan text")
    assert ical.schedule(ical.vevent(same, IDENTITY, URL)) == before
    for fields in (
        {"start_time": datetime.time(8)},
        {"venue": Venue(name="Salen")},
        {"status": EventStatus.CANCELLED},
    ):
        assert ical.schedule(ical.vevent(event(**fields), IDENTITY, URL)) != before
