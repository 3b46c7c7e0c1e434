"""A log line is one line, and names no person's machine."""

import json
import logging

import pytest

from mysite.log_lines import JsonLines, cut_addresses


def line(message, **more):
    return JsonLines().format(logging.makeLogRecord({"msg": message, **more}))


def test_a_visitor_cannot_forge_a_line():
    said = line("Not Found: /a\r\n{}\u2028b")
    assert len(said.splitlines()) == 1
    assert json.loads(said)["message"].startswith("Not Found: /a\r\n{}")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("from 192.0.2.77 again", "from 192.0.2.0 again"),
        ("from 2001:db8:1:2::7", "from 2001:db8:1::"),
        ("wagtail 8.0.1 at 12:30:45", "wagtail 8.0.1 at 12:30:45"),
        ("999.1.1.1", "999.1.1.1"),
    ],
)
def test_an_address_is_cut_to_its_network(said, kept):
    assert cut_addresses(said) == kept


def test_a_traceback_stays_on_the_line():
    try:
        int("192.0.2.77")
    except ValueError as error:
        said = line("Failed", exc_info=(ValueError, error, error.__traceback__))
    assert "192.0.2.0" in json.loads(said)["traceback"]
    assert len(said.splitlines()) == 1
