"""Was it cancelled, moved, postponed? Every state's meaning, row and query alike."""

import datetime

import pytest

from events import status
from events.models import EventPage
from events.status import EventStatus
from tests.factories import EventFactory

MOMENT = datetime.datetime(2099, 1, 1, tzinfo=datetime.UTC)
TIME = datetime.time(18)


@pytest.mark.parametrize(
    ("state", "off"),
    [
        (EventStatus.PLANNED, False),
        (EventStatus.PRELIMINARY, False),
        (EventStatus.RESCHEDULED, False),
        (EventStatus.POSTPONED, True),
        (EventStatus.CANCELLED, True),
    ],
)
def test_row_and_query_agree_on_what_is_off(home, state, off):
    event = EventFactory(status=state)
    assert status.is_off(event) is off
    assert EventPage.objects.filter(status.off_q()).exists() is off


@pytest.mark.parametrize(
    ("state", "word", "badge"),
    [
        (EventStatus.PLANNED, "EventScheduled", None),
        (EventStatus.PRELIMINARY, "EventScheduled", "Preliminärt"),
        (EventStatus.RESCHEDULED, "EventRescheduled", "Ändrad tid"),
        (EventStatus.POSTPONED, "EventPostponed", "Framflyttat"),
        (EventStatus.CANCELLED, "EventCancelled", "Inställt"),
    ],
)
def test_every_state_has_its_word(db, state, word, badge):
    event = EventPage(status=state)
    assert status.schema_status(event) == f"https://schema.org/{word}"
    assert (status.badge(event) or {}).get("label") == badge


def move(event, state):
    event.status, event.start_time, event.end_time = state, TIME, datetime.time(19)
    event.save_revision().publish()
    event.refresh_from_db()


def change(event, **values):
    for name, value in values.items():
        setattr(event, name, value)
    event.save_revision().publish()
    event.refresh_from_db()


def test_a_postponed_event_with_a_new_date_is_on_again(home):
    event = EventFactory(status=EventStatus.POSTPONED)
    assert (status.ical_status(event), status.title_prefix(event)) == ("TENTATIVE", "UPPSKJUTET: ")
    change(event, starts_on=datetime.date(2099, 3, 9))
    assert status.badge(event)["label"] == "Ändrad tid"
    assert status.schema_status(event) == "https://schema.org/EventRescheduled"
    assert (status.ical_status(event), status.title_prefix(event)) == ("CONFIRMED", "")


def test_the_draft_of_a_new_date_says_so_already(home):
    event = EventFactory(status=EventStatus.POSTPONED)
    event.starts_on = datetime.date(2099, 3, 9)
    draft = event.save_revision().as_object()
    assert draft.status == EventStatus.RESCHEDULED


def test_an_event_that_was_moved_and_is_then_postponed_is_off(home):
    event = EventFactory()
    move(event, EventStatus.RESCHEDULED)
    change(event, status=EventStatus.POSTPONED)
    assert status.is_off(event)
    assert event.previous_starts_at is None
    assert event.occurrences.get().is_off


def test_a_postponed_series_stays_off_when_its_first_date_falls_away(home):
    series = EventFactory(rule="FREQ=WEEKLY;COUNT=3", status=EventStatus.POSTPONED)
    before = series.starts_at
    change(series, except_dates=[series.starts_on.isoformat()])
    assert series.starts_at > before
    assert series.status == EventStatus.POSTPONED


@pytest.mark.parametrize("state", [EventStatus.RESCHEDULED, EventStatus.POSTPONED])
def test_the_old_time_of_a_moved_event_is_kept_by_itself(home, state):
    event = EventFactory()
    before = event.starts_at
    move(event, state)
    assert event.previous_starts_at == before
    event.title = "Bara en ny rubrik"
    event.save_revision().publish()
    event.refresh_from_db()
    assert event.previous_starts_at == before


def test_the_old_time_is_forgotten_when_the_event_is_no_longer_called_moved(home):
    event = EventFactory()
    move(event, EventStatus.RESCHEDULED)
    move(event, EventStatus.PLANNED)
    assert event.previous_starts_at is None


def test_correcting_a_draft_moves_nothing(home):
    event = EventFactory(live=False)
    move(event, EventStatus.RESCHEDULED)
    assert event.previous_starts_at is None
