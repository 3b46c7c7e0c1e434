"""An arena's page: its dates and rhythm are its events', its host is named if open to all."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError
from django.utils import timezone
from wagtail.models import PageViewRestriction

from events.arena_dates import MOST_OF_EACH, dates_of
from events.models import Arena, ArenaPage
from events.status import EventStatus
from tests.factories import (
    ArenaFactory,
    ArenaIndexFactory,
    ArenaPageFactory,
    CalendarFactory,
    ContactPointFactory,
    EventFactory,
    OrganisationFactory,
    VenueFactory,
    section,
)

TODAY = timezone.localdate()


def day(offset):
    return TODAY + datetime.timedelta(days=offset)


def shown(client, url):
    html = client.get(url).content.decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html)).replace("\xa0", " ")


@pytest.fixture
def breakfast(home):
    """The page of an arena whose events a test adds."""
    return ArenaPageFactory(title="Frukostmöte", arena=ArenaFactory(slug="frukostmote"))


def dates(page):
    return dates_of([page.arena_id], timezone.now())[page.arena_id]


def test_the_next_and_the_latest_are_computed(breakfast):
    for offset in (40, 5, -9, -40):
        EventFactory(title=f"Dag {offset}", arena=breakfast.arena, starts_on=day(offset))
    EventFactory(title="Annan arena", arena=ArenaFactory(), starts_on=day(1))
    found = dates(breakfast)
    assert [date.event.title for date in found.coming] == ["Dag 5", "Dag 40"]
    assert [date.event.title for date in found.past] == ["Dag -9", "Dag -40"]
    assert (found.next.starts_on, found.latest.starts_on) == (day(5), day(-9))


@pytest.mark.parametrize("status", [EventStatus.CANCELLED, EventStatus.POSTPONED])
def test_what_is_called_off_is_shown_but_is_neither_next_nor_latest(breakfast, client, status):
    EventFactory(title="Blir inte av", arena=breakfast.arena, starts_on=day(3), status=status)
    EventFactory(title="Blev inte av", arena=breakfast.arena, starts_on=day(-3), status=status)
    found = dates(breakfast)
    assert (found.next, found.latest, found.rhythm) == (None, None, "")
    text = shown(client, breakfast.url)
    assert "Blir inte av" in text
    assert "Blev inte av" in text
    assert "Nästa gång ej satt" in text


def test_the_rhythm_is_told_of_the_dates(breakfast, client):
    for offset in (20, -8, -36, -64):
        EventFactory(arena=breakfast.arena, starts_on=day(offset))
    assert "Ungefär en gång i månaden" in shown(client, breakfast.url)
    assert "Ungefär en gång i månaden" in shown(client, "/arenor/")


def test_a_series_tells_its_rule_and_each_date_is_one(breakfast, client):
    EventFactory(
        title="Frukost",
        arena=breakfast.arena,
        starts_on=datetime.date(2099, 3, 31),
        rule="FREQ=MONTHLY;BYDAY=-1TU;COUNT=4",
    )
    found = dates(breakfast)
    assert len(found.coming) == 4
    assert found.rhythm == "Varje sista tisdag i månaden"
    html = client.get(breakfast.url).content.decode()
    assert "Varje sista tisdag i månaden" in html
    assert "?datum=2099-03-31" in html


def test_a_series_that_is_called_off_tells_no_rhythm(breakfast, client):
    EventFactory(arena=breakfast.arena, rule="FREQ=WEEKLY;COUNT=4", status=EventStatus.CANCELLED)
    assert len(dates(breakfast).coming) == 4
    assert dates(breakfast).rhythm == ""
    assert "Varje" not in shown(client, "/arenor/")


def test_a_single_event_has_its_own_plain_address(breakfast, client):
    EventFactory(slug="frukost", arena=breakfast.arena)
    html = client.get(breakfast.url).content.decode()
    assert 'href="/kalender/frukost/"' in html
    assert "?datum=" not in html


def test_only_the_nearest_dates_are_read(breakfast):
    for offset in range(1, MOST_OF_EACH + 3):
        EventFactory(arena=breakfast.arena, starts_on=day(offset))
        EventFactory(arena=breakfast.arena, starts_on=day(-offset))
    found = dates(breakfast)
    assert (len(found.coming), len(found.past)) == (MOST_OF_EACH, MOST_OF_EACH)
    assert found.next.starts_on == day(1)
    assert found.latest.starts_on == day(-1)


def test_what_is_not_public_is_no_date_of_it(breakfast, client):
    EventFactory(title="Utkast", arena=breakfast.arena, live=False)
    private = EventFactory(title="Hemligt", arena=breakfast.arena)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    assert dates(breakfast).coming == []
    EventFactory(title="Öppet", arena=breakfast.arena)
    assert [date.event.title for date in dates(breakfast).coming] == ["Öppet"]


def test_the_page_says_what_for_whom_who_and_how_to_reach(home, client):
    page = ArenaPageFactory(
        what="<p>En morgon med kaffe.</p>",
        for_whom="Den som driver företag.",
        organisation=OrganisationFactory(title="Exempel AB"),
        contact=ContactPointFactory(name="Exempel: kontakt"),
    )
    text = shown(client, page.url)
    for words in ("En morgon med kaffe.", "Den som driver företag.", "Exempel AB"):
        assert words in text
    assert "Exempel: kontakt" in text


def test_a_host_that_is_not_open_is_not_named(home, client):
    host = OrganisationFactory(title="Hemliga AB")
    page = ArenaPageFactory(organisation=host)
    assert "Hemliga AB" in shown(client, page.url)
    PageViewRestriction.objects.create(page=host, restriction_type="login")
    assert "Hemliga AB" not in shown(client, page.url)


def test_without_host_and_dates_the_page_says_so(home, client):
    text = shown(client, ArenaPageFactory().url)
    assert "Värd ej satt" in text
    assert "Nästa gång ej satt" in text
    assert "För få datum för att säga" in text


def test_it_leads_to_the_calendar_of_the_arena_alone(breakfast, client):
    html = client.get(breakfast.url).content.decode()
    assert "?arena=" not in html
    section(CalendarFactory)
    html = client.get(breakfast.url).content.decode()
    assert 'href="/kalender/?arena=frukostmote"' in html
    EventFactory(arena=breakfast.arena, starts_on=day(-3))
    html = client.get(breakfast.url).content.decode()
    assert 'href="/kalender/arkiv/?arena=frukostmote"' in html


def test_an_events_page_leads_to_its_arena_while_that_is_open(breakfast, client):
    event = EventFactory(arena=breakfast.arena)
    assert f'href="{breakfast.url}"' in client.get(event.url).content.decode()
    PageViewRestriction.objects.create(page=breakfast, restriction_type="login")
    assert f'href="{breakfast.url}"' not in client.get(event.url).content.decode()


def test_an_event_on_an_arena_without_a_page_is_shown_all_the_same(home, client):
    event = EventFactory(arena=ArenaFactory(name="Utbildning"))
    assert "Utbildning" in shown(client, event.url)


def test_past_dialogue_meetings_say_whether_they_have_told(home, client):
    arena = Arena.objects.filter(slug="dialogmote").first() or ArenaFactory(slug="dialogmote")
    page = ArenaPageFactory(arena=arena)
    EventFactory(title="Tyst", arena=arena, starts_on=day(-9))
    EventFactory(title="Inställt möte", arena=arena, starts_on=day(-8), status="installt")
    text = shown(client, page.url)
    assert text.count("utfallet är inte redovisat än") == 1
    assert "utfallet är redovisat" not in text
    EventFactory(title="Berättat", arena=arena, starts_on=day(-5), outcome="<p>Ja.</p>")
    assert "utfallet är redovisat" in shown(client, page.url)


def test_other_arenas_past_meetings_owe_no_telling(breakfast, client):
    EventFactory(arena=breakfast.arena, starts_on=day(-9))
    assert "utfallet" not in shown(client, breakfast.url)


def test_the_list_stands_in_the_order_of_the_shared_list_and_names_public_pages_only(home, client):
    for order, title in ((2, "Andra"), (1, "Första")):
        ArenaPageFactory(title=title, arena=ArenaFactory(sort_order=order))
    ArenaPageFactory(title="Utkast", live=False)
    rows = client.get("/arenor/").context["rows"]
    assert [page.title for page, _ in rows] == ["Första", "Andra"]


def test_the_list_is_there_before_its_first_page(home, client):
    section(ArenaIndexFactory)
    assert "Här finns inget att visa just nu." in shown(client, "/arenor/")


def test_an_arena_has_one_page(breakfast):
    with pytest.raises(ValidationError):
        ArenaPageFactory(arena=breakfast.arena)


def test_an_arena_with_a_page_cannot_be_deleted(breakfast):
    with pytest.raises(ProtectedError):
        breakfast.arena.delete()
    assert ArenaPage.objects.exists()


@pytest.mark.parametrize("path", ["/", "/kalender/"])
def test_the_front_page_and_the_calendar_lead_to_the_arenas_while_they_are_open(home, client, path):
    section(CalendarFactory)
    link = 'href="/arenor/">Arenorna där vi möts'
    assert link not in client.get(path).content.decode()
    index = section(ArenaIndexFactory)
    assert link in client.get(path).content.decode()
    PageViewRestriction.objects.create(page=index, restriction_type="login")
    assert link not in client.get(path).content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_as_much_with_one_arena_as_with_three(
    home, client, django_assert_num_queries, count
):
    for _ in range(count):
        page = ArenaPageFactory()
        for offset in (-30, 30, *range(count)):
            EventFactory(arena=page.arena, venue=VenueFactory(), starts_on=day(offset))
    client.get("/arenor/")
    with django_assert_num_queries(8):
        client.get("/arenor/")


def test_an_event_with_an_arena_of_its_own_page_costs_ten_queries_at_most(
    breakfast, client, django_assert_max_num_queries
):
    event = EventFactory(arena=breakfast.arena, organisation=OrganisationFactory())
    client.get(event.url)
    with django_assert_max_num_queries(10):
        client.get(event.url)
