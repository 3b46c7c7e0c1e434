"""Programs that others wrote read each of our calendar files, and find the dates of our table."""

import pytest

pytestmark = pytest.mark.django_db  # the files are made of a site in the test database


def differences(found, wanted):
    """{file: (what is found too much, what is missing)} of the files that differ."""
    return {
        file: (sorted(set(found[file]) - set(dates)), sorted(set(dates) - set(found[file])))
        for file, dates in wanted.items()
        if found[file] != dates
    }


def test_a_reader_finds_the_dates_of_our_table(reader, given_away):
    assert differences(reader(given_away.folder, *given_away.years), given_away.wanted) == {}
