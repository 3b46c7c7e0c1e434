"""What stands around the events: the head of the feed, its time zone, the file of one event."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from events import timing, vcalendar
from tests.calendar_text import faults_of

STAMP = datetime.datetime(2026, 11, 1, 12, tzinfo=datetime.UTC)
VEVENT = """\
BEGIN:VEVENT
UID:a@exempel.se
DTSTAMP:20261101T120000Z
DTSTART:20270302T063000Z
SUMMARY:Frukost
END:VEVENT
""".replace("\n", "\r\n")


def test_the_head_of_the_feed_names_it_and_says_how_often_to_look():
    head = vcalendar.feed_head("http://localhost/kalender.ics", "http://localhost/kalender/", STAMP)
    data = (head + vcalendar.CLOSING).encode()
    assert faults_of(data) == []
    for line in (
        "NAME:Mötesplats Askersund",
        "X-WR-CALNAME:Mötesplats Askersund",
        "X-WR-TIMEZONE:Europe/Stockholm",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "SOURCE;VALUE=URI:http://localhost/kalender.ics",
        "LAST-MODIFIED:20261101T120000Z",
    ):
        assert f"\r\n{line}\r\n" in head
    assert "METHOD" not in head
    assert (
        vcalendar.feed_head("http://localhost/kalender.ics", "http://localhost/kalender/", STAMP)
        == head
    )


def test_the_file_of_one_event_has_no_name_of_its_own():
    data = vcalendar.file_of_one(VEVENT).decode()
    assert "\r\nNAME" not in data
    assert "X-WR-CALNAME" not in data
    Calendar.from_ical(data).validate()


@given(st.datetimes(datetime.datetime(1996, 10, 29), datetime.datetime(2190, 1, 1)))  # noqa: DTZ001  hypothesis wants it naive
def test_the_time_zone_block_knows_every_offset(clock):
    zone = (
        Calendar.from_ical(vcalendar.file_of_one("")).walk("VTIMEZONE")[0].to_tz(lookup_tzid=False)
    )
    moment = clock.replace(tzinfo=datetime.UTC)
    assert moment.astimezone(zone).utcoffset() == moment.astimezone(timing.ZONE).utcoffset()


@pytest.mark.parametrize(
    ("name", "onset", "before"),
    [("DAYLIGHT", "19960331T020000", "+0100"), ("STANDARD", "19961027T030000", "+0200")],
)
def test_an_onset_is_the_local_time_before_the_change(name, onset, before):
    zone = Calendar.from_ical(vcalendar.file_of_one("")).walk(name)[0]
    assert zone["dtstart"].to_ical().decode() == onset
    assert zone["tzoffsetfrom"].to_ical() == before
