"""What a dialogue meeting led to: who owes it, where it is told, where it is asked for."""

import datetime

import pytest
from django.utils import timezone

from events import outcome
from events.gaps import untold_meetings
from events.models import Arena, EventPage
from events.status import EventStatus
from home.todo import todos
from tests.accounts import client_for, editor, partner
from tests.factories import ArenaFactory, EventFactory, OrganisationFactory

NOW = timezone.now()
LAST_WEEK = timezone.localdate(NOW) - datetime.timedelta(days=7)
UNTOLD = "Utfallet är inte redovisat än"


def dialogue_meeting(**fields):
    """A dialogue meeting that was held last week and has told nothing."""
    arena, _ = Arena.objects.get_or_create(slug="dialogmote", defaults={"name": "Dialogmöte"})
    return EventFactory(**{"arena": arena, "starts_on": LAST_WEEK, **fields})


def read(client, event):
    return client.get(event.url).content.decode()


@pytest.mark.parametrize(
    ("fields", "owed"),
    [
        ({}, True),
        ({"starts_on": datetime.date(2099, 3, 2)}, False),
        ({"outcome": "<p>Vi prövar en lista.</p>"}, False),
        ({"outcome": '<p data-block-key="a1"></p>'}, True),
        ({"status": EventStatus.CANCELLED}, False),
        ({"status": EventStatus.POSTPONED}, False),
        ({"status": EventStatus.RESCHEDULED}, True),
        ({"arena": None}, False),
    ],
)
def test_row_and_query_agree_on_what_is_owed(home, fields, owed):
    event = dialogue_meeting(**fields)
    assert outcome.is_owed(event, NOW) is owed
    assert EventPage.objects.filter(outcome.owed_q(NOW)).exists() is owed


def test_it_is_owed_from_the_very_moment_when_the_meeting_ends(home):
    event = dialogue_meeting()
    before = event.ends_at - datetime.timedelta(microseconds=1)
    for at, owed in ((event.ends_at, True), (before, False)):
        assert outcome.is_owed(event, at) is owed
        assert EventPage.objects.filter(outcome.owed_q(at)).exists() is owed


def test_no_other_arena_owes_it(home):
    event = dialogue_meeting(arena=ArenaFactory(slug="utbildning"))
    assert not outcome.is_owed(event, NOW)
    assert not EventPage.objects.filter(outcome.held_q(NOW)).exists()


def test_the_page_says_plainly_that_it_is_not_told(home, client):
    assert UNTOLD in read(client, dialogue_meeting())


@pytest.mark.parametrize(
    "fields",
    [
        {"starts_on": datetime.date(2099, 3, 2)},
        {"status": EventStatus.CANCELLED},
        {"arena": None},
    ],
)
def test_a_page_that_owes_nothing_says_nothing_of_it(home, client, fields):
    text = read(client, dialogue_meeting(**fields))
    assert UNTOLD not in text
    assert 'id="utfall"' not in text


def test_the_page_tells_the_outcome_and_how_many_took_part(home, client):
    text = read(client, dialogue_meeting(outcome="<p>Vi prövar en lista.</p>", participants=1234))
    assert "Vad samtalet ledde till" in text
    assert "Vi prövar en lista." in text
    assert "Antal deltagare: 1\xa0234" in text
    assert UNTOLD not in text


def test_the_number_alone_is_no_outcome(home, client):
    text = read(client, dialogue_meeting(participants=0))
    assert UNTOLD in text
    assert "Antal deltagare: 0" in text


def test_any_event_may_tell_what_it_led_to(home, client):
    event = dialogue_meeting(arena=None, outcome="<p>Tre nya kontakter.</p>")
    text = read(client, event)
    assert "Vad det ledde till" in text
    assert "Tre nya kontakter." in text


def test_a_link_in_the_outcome_to_what_is_not_open_is_words_alone(home, client):
    hidden = EventFactory(title="Hemligt", slug="hemligt", live=False)
    link = f'<p><a linktype="page" id="{hidden.pk}">nästa steg</a></p>'
    text = read(client, dialogue_meeting(outcome=link))
    assert "nästa steg" in text
    assert "/kalender/hemligt/" not in text


def owed_by(user):
    return [t for t in todos(user, NOW) if t.heading == "Dialogmöten att redovisa"]


def test_att_gora_asks_those_who_may_write_it(home):
    own = OrganisationFactory()
    dialogue_meeting(title="Vårt möte", organisation=own)
    dialogue_meeting(title="Andras möte")
    dialogue_meeting(title="Redovisat", outcome="<p>Klart.</p>")
    assert [todo.count for todo in owed_by(editor())] == [2]
    assert [todo.links[0][0] for todo in owed_by(partner(own))] == ["Vårt möte"]
    assert owed_by(partner(OrganisationFactory(), "granne")) == []


def test_att_gora_leads_to_a_list_of_those_alone(home):
    dialogue_meeting(title="Oredovisat")
    dialogue_meeting(title="Klart möte", outcome="<p>Klart.</p>")
    user = editor()
    (todo,) = owed_by(user)
    html = client_for(user).get(todo.url).content.decode()
    assert "Oredovisat" in html
    assert "Klart möte" not in html
    assert "Klart möte" in client_for(user).get(todo.url.partition("?")[0]).content.decode()


def test_what_is_lacking_names_public_meetings_only(home, client):
    dialogue_meeting(title="Öppet möte")
    dialogue_meeting(title="Utkast till möte", live=False)
    assert [page.title for page in untold_meetings(NOW).pages] == ["Öppet möte"]


@pytest.mark.parametrize("count", [1, 3])
def test_asking_for_them_costs_one_query_however_many(home, django_assert_num_queries, count):
    for _ in range(count):
        dialogue_meeting()
    with django_assert_num_queries(1):
        assert len(untold_meetings(NOW).pages) == count
