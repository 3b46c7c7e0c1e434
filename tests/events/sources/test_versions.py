"""Which copy of an event is the older one, and that none is so for ever."""

import datetime

import pytest

from events.models import EventPage, SourcedEvent
from events.sources.versions import Version, is_older

from .calendars import calendar, event
from .factories import AT, SourceFactory, bring_in

MONDAYS = "RRULE:FREQ=WEEKLY;COUNT=3"


@pytest.fixture
def source(home):
    return SourceFactory()


def version(sequence=0, modified="", stamp=""):
    return Version(sequence, modified, stamp)


@pytest.mark.parametrize(
    ("copy", "known", "older"),
    [
        ({"": version(1)}, {"": version(2)}, True),
        ({"": version(2)}, {"": version(1)}, False),
        ({"": version(2, "a")}, {"": version(1, "b")}, False),
        ({"": version(1, "a")}, {"": version(1, "b")}, True),
        ({"": version(1, "a", "b")}, {"": version(1, "a", "c")}, False),
        ({"": version(1, "", "b")}, {"": version(1, "a", "c")}, True),
        ({"": version(1)}, {"": version(1, "a", "c")}, False),
        ({"": version(1)}, {}, False),
        # The series decides before its dates, and dates only when both tell of them.
        ({"": version(2), "x": version(0)}, {"": version(1), "x": version(5)}, False),
        ({"": version(1), "x": version(0)}, {"": version(1), "x": version(5)}, True),
        ({"": version(1)}, {"": version(1), "x": version(5)}, False),
        ({"x": version(0), "y": version(9)}, {"x": version(5), "y": version(1)}, False),
    ],
)
def test_the_older_of_two_copies(copy, known, older):
    assert is_older(copy, known) == older


def test_a_date_that_the_source_drops_does_not_make_all_that_follows_older(source):
    changed = "RECURRENCE-ID:20991012T180000\nSEQUENCE:9"
    bring_in(
        source,
        calendar(
            event(f"SEQUENCE:3\n{MONDAYS}"), event(changed, start="20991013T180000", title="Ett")
        ),
    )
    assert EventPage.objects.get().date_changes.count() == 1
    bring_in(source, calendar(event(f"SEQUENCE:3\n{MONDAYS}")))
    assert EventPage.objects.get().date_changes.count() == 0
    bring_in(source, calendar(event(f"SEQUENCE:4\n{MONDAYS}", title="Natt")))
    assert EventPage.objects.get().title == "Natt"


def test_an_older_copy_of_one_date_alone_changes_nothing(source):
    def copy(sequence, start):
        changed = f"RECURRENCE-ID:20991012T180000\nSEQUENCE:{sequence}"
        return calendar(event(f"SEQUENCE:3\n{MONDAYS}"), event(changed, start=start))

    bring_in(source, copy(5, "20991014T180000"))
    bring_in(source, copy(4, "20991013T180000"))
    change = EventPage.objects.get().date_changes.get()
    assert change.starts_on == datetime.date(2099, 10, 14)


def test_what_is_said_to_be_written_in_the_future_outranks_nothing(source):
    bring_in(source, calendar(event("LAST-MODIFIED:21250101T000000Z")))
    bring_in(source, calendar(event("LAST-MODIFIED:20990930T000000Z", title="Natt")))
    assert EventPage.objects.get().title == "Natt"


def test_a_new_stamp_at_every_fetch_writes_nothing(source):
    content = calendar(event("DTEND:20991005T200000"))
    bring_in(source, content)
    before = SourcedEvent.objects.get().versions
    later = content.replace(b"DTSTAMP:20990101", b"DTSTAMP:20990930")
    bring_in(source, later, at=AT + datetime.timedelta(hours=1))
    assert SourcedEvent.objects.get().versions == before
    changed = later.replace("Kväll".encode(), b"Natt")
    bring_in(source, changed, at=AT + datetime.timedelta(hours=2))
    assert SourcedEvent.objects.get().versions[""][2] == "2099-09-30T00:00:00Z"
