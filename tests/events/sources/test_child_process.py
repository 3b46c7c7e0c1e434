"""The child is bound by time, bytes and memory, and what it tells is checked."""

import datetime
import time

import pytest

from events.sources.child_process import ask_child
from events.sources.faults import SourceError
from events.sources.limits import MEGABYTE, Limits
from events.sources.replies import reply_from

from .calendars import calendar, event
from .servers import says, trap

TODAY = datetime.date(2099, 10, 1)
OPEN = "tests.events.sources.open_child"


def ask(answer, **kwargs):
    with trap(answer) as found:
        return ask_child(url=f"https://127.0.0.1:{found.port}/", today=TODAY, module=OPEN, **kwargs)


def test_a_calendar_is_fetched_and_read():
    reply = ask(says(calendar(event()), 'ETag: "abc"'))
    assert [record.uid for record in reply.records] == ["a@example.org"]
    assert reply.etag == '"abc"'


def test_the_real_child_does_not_reach_this_machine():
    with trap(says(calendar(event()))) as found, pytest.raises(SourceError):
        ask_child(url=f"https://127.0.0.1:{found.port}/", today=TODAY)
    with pytest.raises(SourceError, match="öppna internet"):
        ask_child(url="https://localhost/", today=TODAY)
    assert found.hits == 0


def test_a_file_is_read_without_any_fetching():
    assert len(ask_child(file=calendar(event(), event(uid="b")), today=TODAY).records) == 2


def test_nothing_new_is_told_as_nothing_new():
    assert ask(says(b"", status="304 Not Modified"), etag='"abc"').unchanged


@pytest.mark.parametrize(
    "sent", [b"", b"HTTP/1.1 200 OK\r\nX: y\r\n", b"HTTP/1.1 200 OK\r\n\r\nBEGIN"]
)
def test_a_server_that_keeps_us_waiting_is_left_in_time(sent):
    def wait(connection, request):
        connection.sendall(sent)
        time.sleep(5)

    begun = time.monotonic()
    with pytest.raises(SourceError, match=r"lång tid|långsamt"):
        ask(wait, limits=Limits(seconds=2))
    assert time.monotonic() - begun < 4


def test_a_server_that_drips_is_left_in_time():
    def drip(connection, request):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        for _ in range(100):
            connection.sendall(b"X: y\r\n")
            time.sleep(0.1)

    begun = time.monotonic()
    with pytest.raises(SourceError, match=r"lång tid|långsamt"):
        ask(drip, limits=Limits(seconds=2))
    assert time.monotonic() - begun < 4


def hungry():
    """Within the bytes that are allowed, but it takes a hundred times its size to hold."""
    return calendar(event("X-A:b\n" * 140_000 + "X-A:b"))


def test_a_calendar_that_takes_too_much_memory_is_given_up():
    with pytest.raises(SourceError, match="minne"):
        ask_child(file=hungry(), today=TODAY, limits=Limits(memory=80 * MEGABYTE))


def test_with_more_memory_the_same_calendar_is_read():
    assert ask_child(file=hungry(), today=TODAY, limits=Limits(memory=2048 * MEGABYTE)).records


def test_five_thousand_events_fit_in_the_limits():
    text = f"DESCRIPTION:{'Ord om kvällen. ' * 10}"
    many = calendar(*(event(text, uid=str(number)) for number in range(4_999)))
    assert len(ask_child(file=many, today=TODAY).records) == 4_999


GOOD = {
    "uid": "a",
    "versions": {"": [0, "", ""]},
    "rule": "",
    "extra": False,
    "first": "2099-10-05T18:00:00",
    "last": "2099-10-05T19:00:00",
    "words": [{"title": "Kväll", "text": "", "place": "", "url": "", "status": "CONFIRMED"}],
    "dates": [{"words": 0, "on": "", "start": "2099-10-05T18:00:00", "end": "2099-10-05T19:00:00"}],
}


def told(**changes):
    return {"records": [{**GOOD, **changes}], "skipped": [], "etag": "", "last_modified": ""}


def test_what_the_child_should_tell_is_taken():
    assert reply_from(told()).records[0].words[0].title == "Kväll"


@pytest.mark.parametrize(
    "raw",
    [
        {},
        {"records": None, "skipped": []},
        told(dates=[]),
        told(words=[]),
        told(dates=[{**GOOD["dates"][0], "words": 7}]),
        told(dates=[{**GOOD["dates"][0], "words": -1}]),
        told(dates=[{**GOOD["dates"][0], "start": "snart"}]),
        told(dates=[{**GOOD["dates"][0], "start": 5}]),
        told(dates=[{**GOOD["dates"][0], "start": "2099-10-05T18:00:00+00:00"}]),
        told(dates=GOOD["dates"] * 501),
        told(versions={"": ["x", "", ""]}),
        told(versions={"": [0]}),
        told(versions=[]),
        {**told(), "records": [GOOD] * 5_001},
        {**told(), "skipped": [{"uid": "a"}]},
    ],
)
def test_a_child_that_tells_something_else_is_not_believed(raw):
    with pytest.raises(SourceError):
        reply_from(raw)


def test_what_the_child_says_of_texts_is_not_believed_either():
    evil = {
        "title": "<b>x",
        "text": "\x00y" * 9999,
        "place": "z" * 999,
        "url": "javascript:1",
        "status": "!",
    }
    words = reply_from(told(words=[evil])).records[0].words[0]
    assert words.title == "x"
    assert len(words.text) <= 4_000
    assert len(words.place) <= 200
    assert (words.url, words.status) == ("", "CONFIRMED")
