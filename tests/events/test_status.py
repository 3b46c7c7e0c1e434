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
    ("state", "moved", "off"),
    [
        (EventStatus.PLANNED, False, False),
        (EventStatus.PRELIMINARY, False, False),
        (EventStatus.RESCHEDULED, True, False),
        (EventStatus.POSTPONED, False, True),
        (EventStatus.POSTPONED, True, False),
        (EventStatus.CANCELLED, False, True),
    ],
)
def test_row_and_query_agree_on_what_is_off(home, state, moved, off):
    event = EventFactory()
    before = MOMENT if moved else None
    EventPage.objects.update(status=state, previous_starts_at=before)
    event.refresh_from_db()
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


def test_a_postponed_event_with_a_new_date_is_on_again(db):
    event = EventPage(status=EventStatus.POSTPONED, previous_starts_at=MOMENT)
    assert status.schema_status(event) == "https://schema.org/EventRescheduled"
    assert status.title_prefix(event) == ""
    assert status.ical_status(event) == "CONFIRMED"


def move(event, state):
    event.status, event.start_time, event.end_time = state, TIME, datetime.time(19)
    event.save_revision().publish()
    event.refresh_from_db()


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
