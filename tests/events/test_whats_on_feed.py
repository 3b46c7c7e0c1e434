"""På gång as a calendar: the same days as its page, with bytes that stay until something changes."""

import datetime

import pytest
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from events.models import FeedState
from initiatives.models import Milestone
from tests.calendar_text import faults_of
from tests.factories import EventFactory, InitiativeFactory, InvestmentFactory
from tests.programme_factories import CouncilMeetingFactory

DAY = datetime.date(2099, 3, 4)


@pytest.fixture
def one_of_each(home):
    EventFactory(title="Frukost")
    CouncilMeetingFactory(title="Möte", theme="Kompetens", starts_on=DAY)
    initiative = InitiativeFactory(title="Leden")
    Milestone.objects.create(initiative=initiative, title="Premiär", planned_on=DAY)
    InvestmentFactory(title="Tomten", valid_until=DAY)
    return initiative


def fetch(client, query=""):
    return client.get(f"/pa-gang.ics{query}")


def body(response):
    return b"".join(response.streaming_content) if response.streaming else response.content


def summaries(response):
    events = Calendar.from_ical(body(response)).walk("VEVENT")
    return {str(event["SUMMARY"]) for event in events}


def test_everything_is_in_the_feed(client, one_of_each):
    response = fetch(client)
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert faults_of(body(response)) == []
    assert summaries(response) == {
        "Frukost",
        "Möte",
        "Milstolpe: Premiär",
        "Sista dag: Tomten",
    }


@pytest.mark.parametrize(
    ("kind", "summary"),
    [
        ("evenemang", "Frukost"),
        ("radsmote", "Möte"),
        ("milstolpe", "Milstolpe: Premiär"),
        ("sista-dag", "Sista dag: Tomten"),
    ],
)
def test_one_kind_can_be_chosen(client, one_of_each, kind, summary):
    assert summaries(fetch(client, f"?typ={kind}")) == {summary}


def test_a_council_meeting_tells_its_theme(client, one_of_each):
    (meeting,) = Calendar.from_ical(body(fetch(client, "?typ=radsmote"))).walk("VEVENT")
    assert "Tema: Kompetens" in str(meeting["DESCRIPTION"])


def test_the_order_of_what_is_chosen_does_not_matter_nor_does_what_is_unknown(client, one_of_each):
    one = fetch(client, "?typ=milstolpe&typ=sista-dag")
    other = fetch(client, "?typ=sista-dag&typ=okand&typ=milstolpe")
    assert one.headers["ETag"] == other.headers["ETag"]
    assert body(one) == body(other)
    fetch(client, "?typ=%00")
    fetch(client, "?typ=" + "x" * 3000)
    assert FeedState.objects.filter(key__startswith="pa-gang").count() == 2


def test_an_unchanged_feed_answers_304_in_two_queries(
    client, one_of_each, django_assert_max_num_queries
):
    etag = fetch(client).headers["ETag"]
    with django_assert_max_num_queries(2):
        response = client.get("/pa-gang.ics", headers={"if-none-match": etag})
    assert response.status_code == 304


def test_a_milestone_that_moves_or_is_withdrawn_changes_the_feed(client, one_of_each):
    before = fetch(client)
    one_of_each.milestones.update(planned_on=DAY + datetime.timedelta(days=1))
    one_of_each.refresh_from_db()
    one_of_each.save_revision().publish()
    moved = fetch(client)
    assert b"SEQUENCE:1" in body(moved)
    assert moved.headers["ETag"] != before.headers["ETag"]
    one_of_each.unpublish()
    assert "Milstolpe: Premiär" not in summaries(fetch(client))


def test_a_private_initiative_tells_nothing(client, one_of_each):
    fetch(client)
    PageViewRestriction.objects.create(page=one_of_each, restriction_type="login")
    assert "Milstolpe: Premiär" not in summaries(fetch(client))


def test_a_page_that_expires_takes_its_days_with_it(client, one_of_each):
    soon = timezone.now() + datetime.timedelta(seconds=30)
    one_of_each.expire_at = soon
    one_of_each.save_revision().publish()
    fetch(client)
    assert FeedState.objects.get(key="pa-gang").valid_until <= soon


@pytest.mark.parametrize("count", [1, 3])
def test_many_days_cost_as_many_queries_as_one(home, client, count, django_assert_num_queries):
    for _ in range(count):
        row = InitiativeFactory()
        Milestone.objects.create(initiative=row, title="Premiär", planned_on=DAY)
        InvestmentFactory(valid_until=DAY)
        EventFactory()
    fetch(client)
    FeedState.objects.update(valid_until=None)
    with django_assert_num_queries(10):
        fetch(client)


def test_a_day_leads_to_where_its_page_has_moved(
    client, one_of_each, django_capture_on_commit_callbacks
):
    assert b"/initiativ/leden/" in body(fetch(client)).replace(b"\r\n ", b"")
    section = one_of_each.get_parent().specific
    with django_capture_on_commit_callbacks(execute=True):
        section.slug = "det-vi-gor"
        section.save_revision().publish()
    text = body(fetch(client)).replace(b"\r\n ", b"")
    assert b"/det-vi-gor/leden/" in text
    assert b"/initiativ/" not in text
