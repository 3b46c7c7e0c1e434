"""What a source's server may answer."""

import gzip
import zlib

import pytest

from events.sources.faults import SourceError
from events.sources.fetching import fetch
from events.sources.limits import Limits

from .servers import open_wall, says, sends, trap

BODY = "BEGIN:VCALENDAR å".encode()


def fetched(answer, **kwargs):
    with trap(answer) as found:
        return fetch(
            f"https://127.0.0.1:{found.port}/a.ics?b=å", wall=open_wall(found.port), **kwargs
        )


@pytest.mark.parametrize(
    ("body", "header"),
    [
        (BODY, "X-Nothing: 1"),
        (BODY, "Content-Encoding: identity"),
        (gzip.compress(BODY, mtime=0), "Content-Encoding: gzip"),
        (gzip.compress(BODY, mtime=0), "content-encoding: X-GZIP"),
        (zlib.compress(BODY), "Content-Encoding: deflate"),
    ],
)
def test_the_body_comes_unpacked(body, header):
    assert fetched(says(body, header)).body == BODY


def test_what_tells_the_version_is_kept_and_sent_back():
    requests = []

    def answer(connection, request):
        requests.append(request)
        says(BODY, 'ETag: W/"abc"', "Last-Modified: Mon, 05 Oct 2099 10:00:00 GMT")(connection, "")

    first = fetched(answer)
    fetched(answer, etag=first.etag, last_modified=first.last_modified)
    assert "If-None-Match" not in requests[0]
    assert 'If-None-Match: W/"abc"\r\n' in requests[1]
    assert "If-Modified-Since: Mon, 05 Oct 2099 10:00:00 GMT\r\n" in requests[1]


def test_not_modified_has_no_body():
    assert fetched(says(b"", status="304 Not Modified"), etag='"abc"').body is None


@pytest.mark.parametrize("header", [f'ETag: "{"a" * 5000}"', "ETag: å", "ETag: \x07"])
def test_an_odd_version_is_not_kept(header):
    assert fetched(says(BODY, header)).etag == ""


@pytest.mark.parametrize(
    ("status", "words"),
    [
        *(("401 Nej", "inloggning"), ("404 Borta", "längre"), ("410 Borta", "för gott")),
        *(("500 Fel", "500"), ("204 Tomt", "204"), ("999 Eget", "999")),
    ],
)
def test_another_answer_is_told_in_words(status, words):
    with pytest.raises(SourceError, match=words):
        fetched(says(b"", status=status))


def bomb(megabytes):
    """A small body that unpacks to a huge one."""
    packer = zlib.compressobj(9, wbits=31)
    zeros = b"\x00" * 1024 * 1024
    return b"".join([*(packer.compress(zeros) for _ in range(megabytes)), packer.flush()])


@pytest.mark.parametrize(
    ("body", "header"),
    [
        (b"a" * 3_000_000, "X-Nothing: 1"),
        (bomb(300), "Content-Encoding: gzip"),
        (gzip.compress(b"a" * 2_097_153, mtime=0), "Content-Encoding: gzip"),
    ],
)
def test_too_large_a_body_is_given_up(body, header):
    with pytest.raises(SourceError, match="för stor"):
        fetched(says(body, header))


def test_a_body_of_just_the_limit_is_taken():
    body = b"a" * 2 * 1024 * 1024
    assert fetched(says(gzip.compress(body), "Content-Encoding: gzip")).body == body


@pytest.mark.parametrize(
    ("body", "header"),
    [
        (b"inte packat", "Content-Encoding: gzip"),
        (gzip.compress(BODY, mtime=0)[:-20], "Content-Encoding: gzip"),
        (BODY, "Content-Encoding: br"),
        (BODY, "Content-Encoding: gzip, gzip"),
    ],
)
def test_what_cannot_be_unpacked_is_refused(body, header):
    with pytest.raises(SourceError):
        fetched(says(body, header))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hej\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 5000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000,
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nBEGIN:VCALENDAR",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 302 Found\r\n\r\n",
    ],
)
def test_a_broken_answer_is_told_in_words(raw):
    with pytest.raises(SourceError):
        fetched(sends(raw))


def test_a_body_that_drips_is_given_up_in_time():
    def drip(connection, request):
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            connection.sendall(b"a")

    with pytest.raises(SourceError, match=r"långsamt|för stor"):
        fetched(drip, limits=Limits(seconds=0.5))
