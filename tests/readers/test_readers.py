"""Programs that others wrote read each of our calendar files, and find the dates of our table."""

import re

import pytest

pytestmark = pytest.mark.django_db  # the files are made of a site in the test database
SMALL = "kalender.ics?bransch=udda"


def differences(found, wanted):
    """{file: (what is found too much, what is missing)} of the files that differ."""
    return {
        file: (sorted(set(found[file]) - set(dates)), sorted(set(dates) - set(found[file])))
        for file, dates in wanted.items()
        if found[file] != dates
    }


def test_a_reader_finds_the_dates_of_our_table(reader, given_away):
    found = reader.dates(given_away.folder, *given_away.years)
    assert differences(found, given_away.wanted) == {}


def test_there_is_much_to_read(given_away):
    dates = [date for found in given_away.wanted.values() for date in found]
    assert len(given_away.wanted) > 150
    assert {state for *_, state in dates} == {"CONFIRMED", "TENTATIVE", "CANCELLED"}
    assert {len(start) for _, start, *_ in dates} == {
        len("2027-03-28"),
        len("2027-03-28T01:00:00Z"),
    }


def late_onset(text):
    """In the file's time zone summer time begins an hour late."""
    return text.replace("DTSTART:19960331T020000", "DTSTART:19960331T030000")


def no_summer(text):
    """The file's time zone has no summer time."""
    before, _, after = text.partition("BEGIN:DAYLIGHT\r\n")
    return before + after.partition("END:DAYLIGHT\r\n")[2]


def other_date(text):
    """The dates that differ are said to be others of the series than they are."""
    return re.sub(r"(RECURRENCE-ID\S*T)\d{6}", r"\g<1>000100", text)


def later_end(text):
    """The dates end an hour late."""
    return re.sub(r"(DTEND;TZID=\S*T)09(\d{4})", r"\g<1>10\2", text)


def left_out(text):
    """One event is missing."""
    before, _, after = text.partition("BEGIN:VEVENT\r\n")
    return before + after.partition("END:VEVENT\r\n")[2]


FAULTS = (late_onset, no_summer, other_date, later_end, left_out)


def test_a_fault_in_a_file_is_noticed(reader, given_away, tmp_path):
    """A control: without it the comparison could be blind."""
    text = (given_away.folder / SMALL).read_bytes().decode()
    for fault in FAULTS:
        assert fault(text) != text
        (tmp_path / fault.__name__).write_bytes(fault(text).encode())
    wanted = {fault.__name__: given_away.wanted[SMALL] for fault in FAULTS}
    noticed = differences(reader.dates(tmp_path, *given_away.years), wanted)
    assert wanted.keys() - noticed.keys() == reader.overlooks
