"""The page of a word gathers what carries the word; ticking it is enough."""

import datetime

import pytest

from handslaget.gathering import MOST_OF_EACH
from handslaget.models import ActionResponsibility
from tests.factories import EventFactory, InitiativeFactory, NewsFactory
from tests.programme_factories import (
    ActionFactory,
    ActionUpdateFactory,
    CouncilMeetingFactory,
    DirectionPageFactory,
    GoalAreaPageFactory,
    IndicatorFactory,
    ResponsibleBodyFactory,
    TrackPageFactory,
    programme_section,
)

WORD_PAGES = [GoalAreaPageFactory, DirectionPageFactory, TrackPageFactory]
KINDS = [ActionFactory, InitiativeFactory, EventFactory, NewsFactory, IndicatorFactory]


def carry(page, word_page):
    """The page, ticked with the word and nothing else."""
    setattr(page, word_page.carried_as, [word_page.word])
    page.save_revision().publish()
    return page


def html_of(client, page):
    response = client.get(page.url)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("word_page", WORD_PAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_ticking_the_word_is_enough(home, client, word_page, kind):
    page, other = word_page(), word_page()
    carry(kind(title="Hör hit"), page)
    carry(kind(title="Hör dit"), other)
    html = html_of(client, page)
    assert "Hör hit" in html
    assert "Hör dit" not in html


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_not_open_is_not_gathered(home, client, kind):
    page = TrackPageFactory()
    carry(kind(title="Hemligt"), page).unpublish()
    assert "Hemligt" not in html_of(client, page)


LISTS = [
    (GoalAreaPageFactory, InitiativeFactory, "/initiativ/?mal="),
    (DirectionPageFactory, InitiativeFactory, "/initiativ/?inriktning="),
    (TrackPageFactory, InitiativeFactory, "/initiativ/?spar="),
    (GoalAreaPageFactory, EventFactory, "/kalender/?mal="),
    (TrackPageFactory, EventFactory, "/kalender/?spar="),
    (TrackPageFactory, NewsFactory, "/aktuellt/?spar="),
]


@pytest.mark.parametrize(("word_page", "kind", "address"), LISTS)
def test_a_section_counts_all_and_leads_to_a_list_of_as_many(
    home, client, word_page, kind, address
):
    page = word_page()
    for _ in range(MOST_OF_EACH + 2):
        carry(kind(), page)
    kind()
    section = client.get(page.url).context["sections"][0]
    assert (len(section.pages), section.total, section.more) == (MOST_OF_EACH, MOST_OF_EACH + 2, 2)
    assert section.url == f"{address}{page.word.slug}"
    assert client.get(section.url).context["listing"].count == section.total


def test_events_to_come_stand_first_council_meetings_among_them(home, client):
    page = TrackPageFactory()
    carry(EventFactory(title="Var", starts_on=datetime.date(2020, 1, 2)), page)
    carry(EventFactory(title="Sist", starts_on=datetime.date(2099, 9, 1)), page)
    carry(CouncilMeetingFactory(title="Möte"), page)  # in March 2099
    (section,) = client.get(page.url).context["sections"]
    assert [event.title for event in section.pages] == ["Möte", "Sist", "Var"]
    assert section.total == 3


def test_council_meetings_last_leave_the_calendar_as_the_list_of_events(home, client):
    page = TrackPageFactory()
    carry(EventFactory(starts_on=datetime.date(2099, 1, 2)), page)
    carry(CouncilMeetingFactory(), page)  # in March 2099
    (section,) = client.get(page.url).context["sections"]
    assert section.url == f"/kalender/?spar={page.word.slug}"


def test_a_page_that_gathers_nothing_says_what_one_can_do(home, client):
    html = html_of(client, DirectionPageFactory())
    assert "ej satt" in html
    assert "Allt som märks samlas här av sig självt" in html


def test_what_is_missing_is_named(home, client):
    page = TrackPageFactory()
    carry(NewsFactory(), page)
    assert "Det här saknas än så länge: initiativ och projekt, evenemang, indikatorer." in html_of(
        client, page
    )


def test_an_insats_is_told_with_part_body_and_state(home, client):
    page, body = TrackPageFactory(), ResponsibleBodyFactory(name="Exempelnämnden")
    action = carry(ActionFactory(number=2, part="Del II"), page)
    assert "ej satt" in html_of(client, page).split("Ansvarar:")[1].split("</p>")[0]
    action.responsibilities.add(ActionResponsibility(body=body, role="ansvarig"))
    action.save_revision().publish()
    ActionUpdateFactory(action=action, status="pagar")
    html = html_of(client, page)
    for words in ("Insats 2 · Del II", "Ansvarar: Exempelnämnden", "Pågår"):
        assert words in html


@pytest.mark.parametrize(
    ("fields", "said", "missing"),
    [
        ({}, [], 2),
        ({"target_year": 2099}, ["2099: ", " kvar"], 1),
        ({"target_year": 2099, "target": "Plats tio"}, ["Plats tio"], 0),
    ],
)
def test_a_goal_without_numbers_says_so(home, client, fields, said, missing):
    html = html_of(client, GoalAreaPageFactory(**fields))
    box = html.split('<dl class="facts')[1].split("</dl>")[0]
    assert box.count("ej satt") == missing
    assert all(words in box for words in said)


def test_a_section_lists_its_pages_of_words_with_what_carries_them(home, client):
    page, empty = DirectionPageFactory(title="Tillit"), DirectionPageFactory(title="Kompetens")
    carry(InitiativeFactory(), page)
    carry(InitiativeFactory(), page).unpublish()
    carry(ActionFactory(), page)
    rows = client.get("/handslaget/inriktningar/").context["word_pages"]
    assert [(row.title, row.counts) for row in rows] == [
        (page.title, {"actions": 1, "initiatives": 1}),
        (empty.title, {"actions": 0, "initiatives": 0}),
    ]


def test_a_section_lists_its_insatser_by_number(home, client):
    for number in (3, 1):
        ActionFactory(number=number, title=f"Nummer {number}")
    ActionFactory(number=2, title="Hemlig", live=False)
    html = html_of(client, programme_section("insatser"))
    assert html.index("Insats 1") < html.index("Insats 3")
    assert "Hemlig" not in html


def test_an_empty_section_says_what_one_can_do(home, client):
    assert "Här finns inget att läsa än" in html_of(client, programme_section("insatser"))


@pytest.mark.parametrize("rows", [1, 3])
def test_the_pages_ask_as_much_for_three_of_each_as_for_one(
    home, client, django_assert_num_queries, rows
):
    page, body = TrackPageFactory(), ResponsibleBodyFactory()
    for _ in range(rows):
        action = ActionFactory()
        action.responsibilities.add(ActionResponsibility(body=body, role="ansvarig"))
        for one in [action, *(kind() for kind in KINDS[1:])]:
            carry(one, page)
        carry(InitiativeFactory(), TrackPageFactory())
    asked = {page.url: 8, "/handslaget/spar/": 8, "/handslaget/insatser/": 8}
    for address, queries in asked.items():
        client.get(address)
        with django_assert_num_queries(queries):
            assert client.get(address).status_code == 200
