"""Whatever a stranger's calendar holds, it is read, left out or refused in words."""

import datetime
import json

import pytest

from events.sources.faults import SourceError
from events.sources.reading import read
from events.sources.replies import reply_from

from .calendars import ZONE, calendar, event
from .corpus import CORPUS

TODAY = datetime.date(2099, 10, 1)


def reply(content):
    """What the site gets, the way over JSON included."""
    raw = {**read(content, TODAY), "etag": "", "last_modified": ""}
    return reply_from(json.loads(json.dumps(raw)))


def only(content):
    (record,) = reply(content).records
    return record


def titles(content):
    return [record.words[0].title for record in reply(content).records]


def test_a_letter_that_is_cut_at_a_fold_leaves_every_title_whole():
    whole = calendar(event(title="Möte"), event(uid="b", title="Fråga"))
    folded = whole.replace("Möte".encode(), b"M\xc3\r\n \xb6te")
    assert titles(folded) == ["Möte", "Fråga"]


def test_a_broken_letter_leaves_the_other_lines_whole():
    broken = calendar(event(title="Trasig"), event(uid="b", title="Fråga"))
    assert titles(broken.replace(b"Trasig", b"Tras\xffig")) == ["Trasÿig", "Fråga"]


@pytest.mark.parametrize("fold", ["\n ", "\n\t"])
def test_a_zone_that_never_rests_is_refused_however_its_lines_are_folded(fold):
    zone = ZONE.replace("FREQ=YEARLY", f"FREQ=SECO{fold}NDLY")
    with pytest.raises(SourceError, match="tidszon"):
        reply(calendar(event(), head=zone))


def test_a_year_of_a_hundred_weekly_classes_is_read():
    classes = [event("RRULE:FREQ=WEEKLY", uid=f"{number}") for number in range(100)]
    assert len(reply(calendar(*classes)).records) == 100


def test_the_corpus_is_large_enough():
    assert len(CORPUS) >= 60


@pytest.mark.parametrize("name", CORPUS)
def test_each_file_of_the_corpus_is_read_left_out_or_refused_in_words(name):
    content, expected = CORPUS[name]
    if isinstance(expected, str):
        with pytest.raises(SourceError, match=expected):
            reply(content)
    else:
        found = reply(content)
        assert (len(found.records), len(found.skipped)) == expected, found


def test_a_time_without_a_zone_is_the_towns_own():
    date = only(calendar(event("DTEND:20991005T193000", start="20991005T180000"))).dates[0]
    assert (str(date.start), str(date.end)) == ("2099-10-05 18:00:00", "2099-10-05 19:30:00")


@pytest.mark.parametrize(
    ("start", "hour"),
    [
        ("DTSTART:20991005T160000Z", 18),
        ("DTSTART;TZID=Europe/London:20991005T170000", 18),
        ("DTSTART;TZID=Romance Standard Time:20991005T180000", 18),
        ("DTSTART;TZID=America/New_York:20991005T120000", 18),
    ],
)
def test_a_time_in_another_zone_becomes_the_towns(start, hour):
    assert only(calendar(event(start=start))).dates[0].start.hour == hour


def test_googles_weekly_event_keeps_its_hour_over_the_change_of_clocks():
    google = calendar(
        event("RRULE:FREQ=WEEKLY;COUNT=4", start="20991012T160000Z"),
        head="X-WR-TIMEZONE:Europe/Stockholm\n",
    )
    assert [date.start.hour for date in only(google).dates] == [18, 18, 18, 18]


def test_a_whole_day_ends_on_its_last_day():
    days = event("DTEND;VALUE=DATE:20991008", start="DTSTART;VALUE=DATE:20991005")
    date = only(calendar(days)).dates[0]
    assert (date.start, date.end) == (datetime.date(2099, 10, 5), datetime.date(2099, 10, 7))


@pytest.mark.parametrize("end", ["", "DTEND:20991005T180000", "DTEND:20991001T180000"])
def test_an_end_that_is_missing_or_wrong_becomes_an_hour_later(end):
    assert str(only(calendar(event(end))).dates[0].end) == "2099-10-05 19:00:00"


def test_a_date_that_is_moved_and_one_that_is_cancelled_keep_what_they_were():
    record = only(
        calendar(
            event("RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20991019T180000"),
            event("RECURRENCE-ID:20991005T180000\nSTATUS:CANCELLED"),
            event("RECURRENCE-ID:20991012T180000", start="20991013T190000"),
        )
    )
    assert [(date.on, str(date.start), record.words_of(date).status) for date in record.dates] == [
        ("2099-10-05T18:00:00", "2099-10-05 18:00:00", "CANCELLED"),
        ("2099-10-12T18:00:00", "2099-10-13 19:00:00", "CONFIRMED"),
    ]


def test_until_is_told_as_one_of_the_towns_days():
    rule = "RRULE:FREQ=WEEKLY;UNTIL=20991018T220000Z"  # midnight on the 19th in the town
    assert only(calendar(event(rule))).rule == "FREQ=WEEKLY;UNTIL=20991019"


def test_what_is_over_and_what_is_far_ahead_is_not_read_in():
    dates = ("20990801T180000", "20990915T180000", "21010301T180000", "21020101T180000")
    found = reply(calendar(*(event(uid=one, start=one) for one in dates)))
    assert {record.uid for record in found.records} == {dates[1], dates[2]}


def test_an_event_without_a_uid_gets_the_same_one_every_time():
    first, again = only(calendar(event(uid=""))), only(calendar(event(uid="")))
    assert first.uid == again.uid
    assert first.uid != only(calendar(event(uid="", title="En annan"))).uid


@pytest.mark.parametrize("name", ["script-in-title", "script-everywhere", "escaped-script"])
def test_no_markup_comes_through(name):
    words = str(only(CORPUS[name][0]).words).lower()
    for trace in ("<script", "<img", "onerror", "javascript:"):
        assert trace not in words
