"""Handslagstråden: what stands on the line, that it is the same from each end, and what it costs."""

import datetime
import re

import pytest
from django.utils import timezone

from events.models.council_meeting import MeetingDecision
from events.status import EventStatus
from handslaget.thread import MOST_OF_EACH, thread_of
from tests.factories import EventFactory, GoalAreaFactory, InitiativeFactory
from tests.programme_factories import (
    ActionFactory,
    CouncilMeetingFactory,
    GoalAreaPageFactory,
    IndicatorFactory,
    TrackFactory,
    TrackPageFactory,
)

GONE_BY = datetime.date(2020, 1, 2)


def tick(page, **choices):
    """The page, published with these words or insatser ticked."""
    for name, chosen in choices.items():
        setattr(page, name, chosen)
    page.save_revision().publish()
    return page


def line(page):
    """The titles of each step, without the insatser's numbers."""
    steps = thread_of(page, timezone.now())
    return {
        step.name: [re.sub(r"^\d+\. ", "", item.title) for item in step.items] for step in steps
    }


def shown_thread(client, page):
    """The component as the page prints it."""
    return client.get(page.url).content.decode().split('id="handslagstraden"')[1].split("</nav>")[0]


def whole_line():
    """One page of each step, tied together."""
    goal, track = GoalAreaPageFactory(word__name="Mål"), TrackPageFactory(word__name="Spår")
    action = tick(ActionFactory(title="Insats"), goal_areas=[goal.word], tracks=[track.word])
    initiative = tick(InitiativeFactory(title="Initiativ"), actions=[action])
    event = EventFactory(title="Evenemang", initiative=initiative)
    indicator = tick(IndicatorFactory(title="Indikator"), actions=[action])
    return action, initiative, event, indicator


WHOLE = {
    "Målområde": ["Mål"],
    "Utvecklingsspår": ["Spår"],
    "Insats": ["Insats"],
    "Initiativ": ["Initiativ"],
    "Evenemang": ["Evenemang"],
    "Indikator": ["Indikator"],
}


@pytest.mark.parametrize("end", range(4))
def test_the_line_is_the_same_from_each_end(home, end):
    assert line(whole_line()[end]) == WHOLE


@pytest.mark.parametrize("end", range(4))
def test_two_queries_make_the_line(home, django_assert_num_queries, end):
    page = whole_line()[end]
    line(page)
    with django_assert_num_queries(2):
        line(page)


def test_the_page_itself_is_marked(home):
    _, initiative, _, _ = whole_line()
    steps = thread_of(initiative, timezone.now())
    assert [step.name for step in steps if step.is_here] == ["Initiativ"]


def test_an_event_has_its_day_and_an_initiative_none(home):
    initiative = InitiativeFactory(starts_on=GONE_BY)
    event = EventFactory(initiative=initiative, starts_on=GONE_BY)
    for page in (initiative, event):
        steps = thread_of(page, timezone.now())
        assert [item.day for step in steps for item in step.items] == [None, GONE_BY]


def test_a_page_that_belongs_nowhere_has_a_line_of_holes(home):
    assert line(IndicatorFactory(title="Ensam")) == {
        **{name: [] for name in WHOLE},
        "Indikator": ["Ensam"],
    }


def test_a_council_meeting_is_an_event_on_the_line(home):
    action = ActionFactory(title="Insats")
    meeting = tick(CouncilMeetingFactory(title="Möte"), actions=[action])
    assert line(meeting)["Insats"] == ["Insats"]
    assert line(action)["Evenemang"] == ["Möte"]


def decided(*initiatives, **fields):
    """A council meeting whose decisions became these initiatives."""
    meeting = CouncilMeetingFactory(title="Möte", **fields)
    for number, initiative in enumerate(initiatives):
        MeetingDecision.objects.create(
            meeting=meeting, text=f"Exempel: vi gör {number}.", initiative=initiative
        )
    return type(meeting).objects.get(pk=meeting.pk)


def test_a_meeting_is_on_the_line_of_what_it_decided(home):
    action = ActionFactory(title="Insats")
    initiative = tick(InitiativeFactory(title="Initiativ"), actions=[action])
    meeting = decided(initiative)
    tied = {"Insats": ["Insats"], "Initiativ": ["Initiativ"], "Evenemang": ["Möte"]}
    for page in (action, initiative, meeting):
        assert {name: line(page)[name] for name in tied} == tied


def test_the_initiative_tells_what_was_decided_and_the_meeting_its_initiatives(home, client):
    initiative = InitiativeFactory(title="Exempelinitiativ")
    meeting = decided(initiative, InitiativeFactory(title="Ett annat"))
    shown = shown_thread(client, initiative)
    assert meeting.url in shown
    assert "Exempel: vi gör 0." in shown
    assert "Exempel: vi gör 1." not in shown
    assert initiative.url in shown_thread(client, meeting)


def test_a_hidden_meeting_and_a_hidden_initiative_tie_nothing(home):
    action = ActionFactory(title="Insats")
    initiative = tick(InitiativeFactory(title="Dolt"), actions=[action])
    meeting = decided(initiative)
    initiative.unpublish()
    assert (line(meeting)["Insats"], line(meeting)["Initiativ"]) == ([], [])
    assert line(action)["Evenemang"] == []
    open_one = InitiativeFactory()
    decided(open_one, live=False)
    assert line(open_one)["Evenemang"] == []


@pytest.mark.parametrize("rows", [1, 3])
def test_decisions_are_one_query_more_however_many(home, rows, django_assert_num_queries):
    initiative = InitiativeFactory()
    for _ in range(rows):
        decided(initiative)
    line(initiative)
    with django_assert_num_queries(3):
        line(initiative)


@pytest.mark.parametrize("rows", [1, 3])
def test_a_meeting_reads_its_decisions_once(home, rows, django_assert_num_queries):
    meeting = decided(*(InitiativeFactory() for _ in range(rows)))
    line(type(meeting).objects.get(pk=meeting.pk))
    meeting = type(meeting).objects.get(pk=meeting.pk)
    with django_assert_num_queries(3):
        line(meeting)


def test_nothing_is_reached_through_a_hidden_initiative(home):
    action = ActionFactory(title="Insats")
    initiative = tick(InitiativeFactory(title="Dolt"), actions=[action])
    event = EventFactory(title="Evenemang", initiative=initiative)
    assert line(event)["Insats"] == ["Insats"]
    initiative.unpublish()
    assert (line(event)["Insats"], line(event)["Initiativ"]) == ([], [])
    assert (line(action)["Evenemang"], line(action)["Initiativ"]) == ([], [])


def test_a_hidden_insats_gives_neither_its_name_nor_its_words(home):
    action, initiative, event, indicator = whole_line()
    action.unpublish()
    for page in (initiative, event, indicator):
        assert {name: line(page)[name] for name in ("Målområde", "Utvecklingsspår", "Insats")} == {
            "Målområde": [],
            "Utvecklingsspår": [],
            "Insats": [],
        }


def test_a_word_without_a_page_is_told_without_a_link(home):
    initiative = tick(InitiativeFactory(), tracks=[TrackFactory(name="Spår")])
    item = thread_of(initiative, timezone.now())[1].items[0]
    assert (item.title, item.page) == ("Spår", None)


def test_an_unsaved_choice_shows_in_a_preview(home):
    action = ActionFactory(title="Insats")
    initiative = InitiativeFactory()
    initiative.actions = [action]
    initiative.goal_areas = [GoalAreaFactory(name="Mål")]
    assert (line(initiative)["Insats"], line(initiative)["Målområde"]) == (["Insats"], ["Mål"])


def test_events_to_come_stand_before_those_that_are_over(home):
    initiative = InitiativeFactory()
    EventFactory(title="Var", initiative=initiative, starts_on=GONE_BY)
    EventFactory(title="Senare", initiative=initiative, starts_on=datetime.date(2099, 5, 1))
    EventFactory(title="Snart", initiative=initiative, starts_on=datetime.date(2099, 4, 1))
    assert line(initiative)["Evenemang"] == ["Snart", "Senare", "Var"]


def test_an_event_that_is_off_says_so(home, client):
    initiative = InitiativeFactory()
    EventFactory(initiative=initiative, starts_on=datetime.date(2099, 5, 1))
    assert "Inställt" not in shown_thread(client, initiative)
    EventFactory(
        initiative=initiative, starts_on=datetime.date(2099, 4, 1), status=EventStatus.CANCELLED
    )
    assert shown_thread(client, initiative).count("Inställt") == 1


def test_the_rest_are_counted_and_lead_to_the_filtered_list(home):
    action = ActionFactory(slug="2-garanti")
    for number in range(MOST_OF_EACH + 2):
        tick(InitiativeFactory(title=f"Initiativ {number}"), actions=[action])
    step = thread_of(action, timezone.now())[3]
    assert (len(step.items), step.more) == (MOST_OF_EACH, 2)
    assert step.more_url == "/initiativ/?insats=2-garanti"


def test_the_rest_of_the_events_stand_on_the_page_of_their_insats(home, client):
    action = ActionFactory(slug="2-garanti")
    initiative = tick(InitiativeFactory(), actions=[action])
    for number in range(MOST_OF_EACH + 1):
        EventFactory(title=f"Träff {number}", initiative=initiative, starts_on=GONE_BY)
    step = thread_of(initiative, timezone.now())[4]
    assert (step.more, step.more_url) == (1, f"{action.url}#evenemang")
    shown = client.get(action.url).content.decode()
    assert all(shown.split('id="evenemang"')[1].count(f"Träff {n}") for n in range(step.more))


def test_a_series_stands_on_the_line_by_its_next_date_and_says_if_that_is_off(home):
    now, day = timezone.now(), datetime.timedelta(days=1)
    began = timezone.localdate(now) - 7 * day
    initiative = InitiativeFactory()
    EventFactory(initiative=initiative, title="Enstaka", starts_on=began + 10 * day)
    EventFactory(
        initiative=initiative, title="Serie", starts_on=began, rule="FREQ=DAILY;INTERVAL=9;COUNT=2"
    )
    EventFactory(
        initiative=initiative,
        title="Inställd serie",
        starts_on=began + 20 * day,
        rule="FREQ=DAILY;COUNT=2",
        status=EventStatus.CANCELLED,
    )
    step = next(step for step in thread_of(initiative, now) if step.name == "Evenemang")
    assert [(item.title, item.day, bool(item.page.off)) for item in step.items] == [
        ("Serie", began + 9 * day, False),
        ("Enstaka", began + 10 * day, False),
        ("Inställd serie", began + 20 * day, True),
    ]
