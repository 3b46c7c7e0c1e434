"""Planning together: who sees which dates, empty weeks, clashes, and that nothing costs more with more rows."""

import datetime
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import PageViewRestriction

from events.models import DateChange, EventPage
from tests.accounts import client_for, editor, official, partner
from tests.factories import (
    ArenaFactory,
    AudienceFactory,
    EventFactory,
    OrganisationFactory,
    SectorFactory,
)
from tests.programme_factories import CouncilMeetingFactory

FROM = {"fran": "2099-03-02"}  # a Monday, on which the factory's events take place
ADDRESS = "event_plan"


def plan(user, **query):
    response = client_for(user).get(reverse(ADDRESS), {**FROM, **query})
    assert response.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


def draft(event, **changes):
    """A newer draft of the event."""
    for name, value in changes.items():
        setattr(event, name, value)
    event.save_revision()
    return event


def test_dates_stand_by_week_and_empty_weeks_are_said(home):
    EventFactory(title="Frukost", arena=ArenaFactory(name="Frukostmöte"))
    text = plan(editor())
    assert "Vecka 10 2–8 mars 2099 mån 2 mars 2099 kl. 7.30–9.00" in text.replace("\xa0", " ")
    assert "Frukost Frukostmöte" in text
    assert "Vecka 11: inget planerat" in text
    assert "Vecka 22: inget planerat" in text
    assert "Vecka 23" not in text


def test_an_editor_sees_drafts_on_the_days_of_their_latest_version(home):
    EventFactory(title="Utkastet", live=False)
    draft(EventFactory(title="Flyttas"), starts_on=datetime.date(2099, 3, 10))
    text = plan(editor())
    assert "Utkastet Utkast" in text
    assert "tis 10 mars 2099" in text
    assert text.count("Flyttas") == 1


def test_each_date_of_a_series_stands_there_also_of_a_draft(home):
    weekly = {"rule": "FREQ=WEEKLY;COUNT=4", "except_dates": ["2099-03-09"]}
    EventFactory(title="Publicerad", **weekly)
    other = EventFactory(title="Planerad", live=False, **weekly)
    moved = DateChange(
        original_on=datetime.date(2099, 3, 16), starts_on=datetime.date(2099, 3, 17), venue=None
    )
    other.date_changes = [
        moved,
        DateChange(original_on=datetime.date(2099, 3, 23), status="installt"),
    ]
    other.save_revision()
    text = plan(editor())
    assert text.count("Publicerad") == text.count("Planerad") == 3
    assert "tis 17 mars 2099" in text
    assert "Planerad Inställt Utkast" in text
    assert "Planerad Ändrad tid Utkast" in text


def test_council_meetings_stand_there_too(home):
    CouncilMeetingFactory(title="Rådet")
    assert "Rådet" in plan(editor())


@pytest.fixture
def neighbour(home):
    """An editor at one organisation, and another organisation with an event to be told of or not."""
    return partner(OrganisationFactory()), OrganisationFactory(title="Grannen")


def test_a_partner_sees_what_is_published_and_the_own_drafts(neighbour):
    user, other = neighbour
    EventFactory(title="Grannens", organisation=other)
    EventFactory(title="Egen", organisation_id=user.partner_editor.organisation_id, live=False)
    text = plan(user)
    assert "Grannens" in text
    assert "Egen Utkast" in text


@pytest.mark.parametrize("versions", [0, 1])
def test_of_anothers_draft_a_partner_sees_nothing_unless_it_is_preliminary(neighbour, versions):
    user, other = neighbour
    more = {"organisation": other, "live": False, "arena": ArenaFactory(name="Hemlig arena")}
    hidden = EventFactory(title="Hemligt", **more)
    outlined = EventFactory(title="Preliminärt hos grannen", status="preliminart", **more)
    for event in (hidden, outlined)[: 2 * versions]:
        event.save_revision()
    weeks = plan(user).split("Senare veckor")[1]  # below the filters
    assert "mån 2 mars 2099 Preliminärt hos grannen Preliminärt Utkast Grannen" in weeks
    assert "Hemlig" not in weeks
    assert "7.30" not in weeks
    assert "Hemligt" in plan(editor())


def test_of_anothers_published_event_a_partner_sees_the_published_version(neighbour):
    user, other = neighbour
    draft(EventFactory(title="Ute", organisation=other), title="Hemligt", status="preliminart")
    text = plan(user)
    assert "Ute" in text
    assert "Hemligt" not in text


def test_a_private_event_is_shown_to_its_editors_only(neighbour):
    user, other = neighbour
    event = EventFactory(title="Hemligt", organisation=other)
    PageViewRestriction.objects.create(page=event, restriction_type="login")
    assert "Hemligt" not in plan(user)
    assert "Hemligt" in plan(editor())


def test_links_lead_where_the_account_may_go(neighbour):
    user, other = neighbour
    public = EventFactory(title="Grannens", organisation=other)
    hidden = EventFactory(organisation=other, live=False, status="preliminart")
    html = client_for(user).get(reverse(ADDRESS), FROM).content.decode()
    assert f'href="{public.url}"' in html
    for page in (public, hidden):
        assert reverse("wagtailadmin_pages:edit", args=[page.pk]) not in html


def test_a_clash_is_the_same_day_and_the_same_audience_or_sector(home):
    founders, trade = AudienceFactory(name="Nyföretagare"), SectorFactory(name="Handel")
    EventFactory(title="Ett", audiences=[founders], sectors=[trade])
    EventFactory(title="Två", audiences=[founders], live=False)
    EventFactory(title="Tre", sectors=[trade], starts_on=datetime.date(2099, 3, 3))
    EventFactory(title="Fyra", audiences=[AudienceFactory()])
    EventFactory(title="Fem", audiences=[founders], status="installt")
    text = plan(editor())
    assert text.count("Krockar med") == 2
    assert "Krockar med Två : Nyföretagare" in text
    assert "Krockar med Ett : Nyföretagare" in text


def test_a_series_does_not_clash_with_itself_and_days_in_common_are_told_once(home):
    trade = SectorFactory()
    EventFactory(sectors=[trade], ends_on=datetime.date(2099, 3, 4), rule="FREQ=DAILY;COUNT=2")
    EventFactory(title="Mässan", sectors=[trade], ends_on=datetime.date(2099, 3, 4))
    assert plan(editor()).count("Krockar med Mässan") == 2


def test_one_filters_by_arena_sector_and_audience(home):
    arena, trade, founders = ArenaFactory(slug="frukost"), SectorFactory(), AudienceFactory()
    EventFactory(title="Ett", arena=arena)
    EventFactory(title="Två", sectors=[trade], live=False)
    EventFactory(title="Tre", audiences=[founders])
    user = editor()
    for query, title in [
        ({"arena": "frukost"}, "Ett"),
        ({"bransch": trade.slug}, "Två"),
        ({"malgrupp": founders.slug}, "Tre"),
    ]:
        text = plan(user, **query)
        assert [one for one in ("Ett", "Två", "Tre") if f" {one} " in text] == [title]
        assert "Vecka 11: inget planerat med ditt val" in text


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"fran": "03/04/2099"}, "Skriv datumet som"),
        ({"fran": "9999-12-31"}, "Året ska ligga mellan"),
        ({"arena": "finns-inte"}, "Välj ett giltigt alternativ"),
        ({"bransch": "\x00"}, "Vecka"),
    ],
)
def test_what_cannot_be_read_is_said_and_the_weeks_are_shown(home, query, words):
    text = plan(editor(), **query)
    assert words in text
    assert "Vecka" in text


def test_an_official_does_not_plan_events(home):
    assert client_for(official(None)).get(reverse(ADDRESS)).url == "/admin/"


def test_looking_changes_nothing(home):
    draft(EventFactory(title="Ute"), title="Ändrad")
    before = list(
        EventPage.objects.values_list("title", "latest_revision", "has_unpublished_changes")
    )
    plan(editor())
    after = EventPage.objects.values_list("title", "latest_revision", "has_unpublished_changes")
    assert list(after) == before


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize(("account", "queries"), [("editor", 23), ("partner", 61)])
def test_the_queries_are_as_many_for_three_rows_as_for_one(home, rows, account, queries):
    own = OrganisationFactory()
    user = editor() if account == "editor" else partner(own)
    words = {"sectors": [SectorFactory()], "audiences": [AudienceFactory()]}
    for _ in range(rows):
        EventFactory(organisation=own, rule="FREQ=WEEKLY;COUNT=4", **words)
        EventFactory(organisation=own, live=False, **words)
        draft(EventFactory(live=False, status="preliminart", **words))
        draft(EventFactory(arena=ArenaFactory(), **words), title="Ny")
    client = client_for(user)
    client.get(reverse(ADDRESS), FROM)
    with CaptureQueriesContext(connection) as asked:
        client.get(reverse(ADDRESS), FROM)
    assert len(asked) == queries
