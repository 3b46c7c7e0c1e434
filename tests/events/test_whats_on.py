"""På gång: one time line of events, council meetings, milestones and last days."""

import datetime

import pytest
from django.utils import timezone

from events.models import Occurrence
from events.status import EventStatus
from initiatives.models import Milestone
from tests.factories import EventFactory, InitiativeFactory, InvestmentFactory, WhatsOnFactory
from tests.programme_factories import CouncilMeetingFactory

DAY = datetime.timedelta(days=1)


@pytest.fixture
def page(home):
    return WhatsOnFactory()


def day(number):
    return datetime.date(2099, 3, number)


def milestone(number, **fields):
    return Milestone.objects.create(
        initiative=InitiativeFactory(), planned_on=day(number), **fields
    )


def one_of_each():
    EventFactory(title="Frukost", starts_on=day(2))
    CouncilMeetingFactory(title="Möte", theme="Kompetens", starts_on=day(3))
    milestone(4, title="Premiär")
    InvestmentFactory(title="Tomten", valid_until=day(5))


def titles(response):
    rows = [row for _, group in response.context["groups"] for row in group]
    return [row.title if is_deadline else row.event.title for is_deadline, row in rows]


def test_everything_stands_on_one_line_soonest_first(client, page):
    one_of_each()
    response = client.get("/pa-gang/")
    assert titles(response) == ["Frukost", "Möte", "Premiär", "Tomten"]
    assert response.context["listing"].sentence == "4 på gång"
    assert [name for name, _ in response.context["groups"]] == ["mars 2099"]


def test_one_day_is_told_by_the_clock_after_what_has_no_hour(client, page):
    for title, hour in [("Kväll", 18), ("Morgon", 7)]:
        times = {"start_time": datetime.time(hour), "end_time": datetime.time(hour + 1)}
        EventFactory(title=title, starts_on=day(2), **times)
    CouncilMeetingFactory(
        title="Middag", theme="Tema", starts_on=day(2),
        start_time=datetime.time(12), end_time=datetime.time(13),
    )  # fmt: skip
    milestone(2, title="Premiär")
    assert titles(client.get("/pa-gang/")) == ["Premiär", "Morgon", "Middag", "Kväll"]


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        ("evenemang", "Frukost"),
        ("radsmote", "Möte"),
        ("milstolpe", "Premiär"),
        ("sista-dag", "Tomten"),
    ],
)
def test_one_kind_can_be_chosen(client, page, kind, title):
    one_of_each()
    response = client.get("/pa-gang/", {"typ": kind})
    assert titles(response) == [title]
    assert response.context["listing"].sentence == "1 av 4 på gång"
    assert [chip.url for chip in response.context["listing"].chips] == ["/pa-gang/"]


def test_two_kinds_widen_the_choice_and_each_chip_takes_one_away(client, page):
    one_of_each()
    response = client.get("/pa-gang/?typ=milstolpe&typ=evenemang&typ=okand")
    assert titles(response) == ["Frukost", "Premiär"]
    assert [chip.url for chip in response.context["listing"].chips] == [
        "/pa-gang/?typ=milstolpe",
        "/pa-gang/?typ=evenemang",
    ]


def test_a_series_stands_once_at_its_next_date(client, page):
    EventFactory(title="Serie", starts_on=day(2), rule="FREQ=WEEKLY;COUNT=5")
    assert titles(client.get("/pa-gang/")) == ["Serie"]


def test_what_goes_on_now_stands_first(client, page):
    today = timezone.localdate()
    EventFactory(
        title="Mässa", starts_on=today - DAY, ends_on=today + DAY, start_time=None, end_time=None,
        all_day=True,
    )  # fmt: skip
    milestone(4, title="Premiär")
    groups = client.get("/pa-gang/").context["groups"]
    assert [name for name, _ in groups] == ["Pågår nu", "mars 2099"]


def test_what_is_over_or_done_is_not_on(client, page):
    EventFactory(title="Har varit", starts_on=datetime.date(2020, 3, 2))
    milestone(4, title="Klar", done_on=datetime.date(2026, 1, 1))
    Milestone.objects.create(
        initiative=InitiativeFactory(), title="Sen", planned_on=datetime.date(2020, 1, 1)
    )
    response = client.get("/pa-gang/")
    assert titles(response) == []
    assert "Här finns inget att visa just nu." in response.content.decode()


def test_a_council_meeting_says_its_theme(client, page):
    one_of_each()
    html = client.get("/pa-gang/").content.decode()
    assert html.count("Tema: ") == 1
    assert "Tema: Kompetens" in html


def test_a_cancelled_event_says_so(client, page):
    EventFactory(title="Frukost", status=EventStatus.CANCELLED)
    html = client.get("/pa-gang/").content.decode()
    assert "Inställt" in html


def test_a_long_line_is_cut_into_pages(client, page):
    for number in range(25):
        EventFactory(title=f"Träff {number:02}", starts_on=day(1) + number * DAY)
    assert len(titles(client.get("/pa-gang/"))) == 20
    second = client.get("/pa-gang/?sida=2")
    assert titles(second) == [f"Träff {number}" for number in range(20, 25)]
    assert titles(client.get("/pa-gang/?sida=99")) == titles(second)


@pytest.mark.parametrize(
    "data", [{"typ": "\0"}, {"typ": "'" * 3000}, {"sida": "x"}, {"sida": "-1"}]
)
def test_any_address_is_answered(client, page, data):
    one_of_each()
    assert client.get("/pa-gang/", data).status_code == 200


@pytest.mark.parametrize("count", [1, 3])
def test_many_rows_cost_as_many_queries_as_one(client, page, count, django_assert_num_queries):
    for _ in range(count):
        one_of_each()
    assert Occurrence.objects.count() == 2 * count
    client.get("/pa-gang/")
    with django_assert_num_queries(11):
        client.get("/pa-gang/")
