"""Att göra: what waits for whom, how much, and at what cost."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page

from events.models import SourcedEvent
from events.status import EventStatus
from home.todo import todos
from mysite.review import with_review_date
from tests.accounts import client_for, editor, partner, reviewer
from tests.events.sources.factories import SourceFactory
from tests.factories import (
    EventFactory,
    InitiativeFactory,
    InvestmentFactory,
    NewsFactory,
    OrganisationFactory,
    TextPageFactory,
)
from tests.programme_factories import FactFigureFactory, KeyMessageFactory

pytestmark = pytest.mark.indexes

NOW = timezone.now()
TODAY = timezone.localdate(NOW)
YESTERDAY = TODAY - datetime.timedelta(days=1)


def found(user):
    return {todo.heading: todo.count for todo in todos(user, NOW)}


def picture(description=""):
    return get_image_model().objects.create(
        title="Bryggan", file=get_test_image_file(), description=description
    )


@pytest.mark.parametrize(("days", "due"), [(-1, True), (0, True), (1, False)])
def test_a_page_is_to_be_read_through_from_its_day_on(home, days, due):
    NewsFactory(review_date=TODAY + datetime.timedelta(days=days))
    assert found(editor()) == ({"Dags att läsa igenom": 1} if due else {})


@pytest.mark.parametrize(("minutes", "stuck"), [(5, False), (11, True)])
def test_a_page_that_the_clock_could_not_publish_waits_for_its_editor(home, minutes, stuck):
    page = NewsFactory(live=False)
    page.save_revision(approved_go_live_at=NOW - datetime.timedelta(minutes=minutes))
    assert found(editor()) == ({"Skulle ha publicerats": 1} if stuck else {})
    assert found(partner(OrganisationFactory())) == {}


def test_a_draft_need_not_be_read_through(home):
    NewsFactory(review_date=YESTERDAY, live=False)
    assert found(editor()) == {}


def test_every_type_of_page_has_its_date_in_one_query(home, django_assert_num_queries):
    for make in (NewsFactory, EventFactory, InvestmentFactory, TextPageFactory, InitiativeFactory):
        make(review_date=YESTERDAY)
    with django_assert_num_queries(1):
        dated = list(with_review_date(Page.objects.filter(depth__gt=1)))
    assert [page.review_on for page in dated].count(YESTERDAY) == 5
    assert None not in [page.review_on for page in dated]


def test_an_offer_past_its_last_day_waits_while_it_is_published(home):
    InvestmentFactory(valid_until=YESTERDAY)
    InvestmentFactory(valid_until=YESTERDAY, live=False)
    InvestmentFactory(valid_until=TODAY)
    assert found(editor()) == {"Erbjudanden som har gått ut": 1}


def test_a_picture_in_use_without_description_waits(home):
    NewsFactory(image=picture())
    NewsFactory(image=picture("En brygga i dimma"))
    picture()
    assert found(editor()) == {"Bilder som saknar beskrivning": 1}


def test_an_event_that_its_source_no_longer_lists_waits_until_it_is_off_or_over(home):
    source = SourceFactory()
    cases = [{}, {"status": EventStatus.CANCELLED}, {"live": False}, {"starts_on": YESTERDAY}]
    for number, fields in enumerate(cases):
        SourcedEvent.objects.create(
            source=source, uid=str(number), event=EventFactory(**fields), withdrawn_at=NOW
        )
    SourcedEvent.objects.create(source=source, uid="kvar", event=EventFactory())
    assert found(editor()) == {"Finns inte längre hos källan": 1}
    assert found(partner(OrganisationFactory())) == {}


def test_a_source_that_went_wrong_or_that_nobody_has_approved_waits(home):
    SourceFactory()
    SourceFactory(fault="Det är ingen kalender.")
    SourceFactory(approved_at=None)
    assert found(editor()) == {"Kalenderkällor som väntar på dig": 2}
    assert found(partner(OrganisationFactory())) == {}


def test_a_fact_or_a_message_past_its_day_waits_while_everyone_reads_it(home):
    for factory in (FactFigureFactory, KeyMessageFactory):
        factory(review_date=YESTERDAY)
        factory(review_date=YESTERDAY, live=False)
        factory(review_date=TODAY + datetime.timedelta(days=1))
    assert found(editor()) == {"Fakta att kontrollera": 1, "Budskap att läsa igenom": 1}
    assert found(partner(OrganisationFactory())) == {}


def test_att_gora_leads_to_the_stale_facts_alone(home):
    FactFigureFactory(name="Exempel: gammal", review_date=YESTERDAY)
    FactFigureFactory(name="Exempel: färsk")
    user = editor()
    client, todo = client_for(user), todos(user, NOW)[0]
    html = client.get(todo.url).content.decode()
    assert "Exempel: gammal" in html
    assert "Exempel: färsk" not in html
    assert "Exempel: färsk" in client.get(todo.url.partition("?")[0]).content.decode()


def test_what_a_partner_submits_waits_for_the_reviewer_and_nobody_else(home):
    own = OrganisationFactory()
    page = EventFactory(organisation=own, live=False)
    page.save_revision()
    writer = partner(own)
    page.get_workflow().start(page, writer)
    assert found(reviewer()) == {"Väntar på att du granskar": 1}
    assert found(editor()) == {}
    assert found(writer) == {}


def test_a_partner_is_told_of_the_own_organisations_pages_only(home):
    own = OrganisationFactory()
    InitiativeFactory(organisation=own, review_date=YESTERDAY)
    InitiativeFactory(review_date=YESTERDAY)
    NewsFactory(review_date=YESTERDAY)
    assert found(partner(own)) == {"Dags att läsa igenom": 1}


def test_the_first_page_shows_five_and_a_link_to_all(home):
    for number in range(7):
        NewsFactory(title=f"Nyhet {number}", review_date=YESTERDAY)
    client = client_for(editor())
    html = client.get(reverse("wagtailadmin_home")).content.decode()
    assert html.count('<li><a href="/admin/pages/') == 5
    assert "Visa alla 7" in html
    everything = client.get(reverse("review_report")).content.decode()
    assert all(f"Nyhet {number}" in everything for number in range(7))


def test_the_first_page_says_when_nothing_waits(home):
    html = client_for(editor()).get(reverse("wagtailadmin_home")).content.decode()
    assert "Inget väntar på dig just nu." in html


def test_the_cost_does_not_grow_with_the_work(home, django_assert_num_queries):
    user = editor()
    found(user)
    for _ in range(2):
        page = NewsFactory(review_date=YESTERDAY)
        page.save_revision(approved_go_live_at=NOW - datetime.timedelta(days=1))
        InvestmentFactory(valid_until=YESTERDAY)
        FactFigureFactory(review_date=YESTERDAY)
        KeyMessageFactory(review_date=YESTERDAY)
        source = SourceFactory(fault="Det är ingen kalender.")
        SourcedEvent.objects.create(source=source, event=EventFactory(), withdrawn_at=NOW)
        with django_assert_num_queries(22):
            todos(user, NOW)


def test_the_reports_come_out_as_text(home):
    NewsFactory(title="=1+1", review_date=YESTERDAY, image=picture())
    client = client_for(editor())
    review = b"".join(client.get(reverse("review_report"), {"export": "csv"})).decode()
    assert "'=1+1" in review
    assert "Kommunledningskontoret" in review
    pictures = b"".join(client.get(reverse("picture_report"), {"export": "csv"})).decode()
    assert "Bryggan" in pictures
