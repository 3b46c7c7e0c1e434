"""Feeds of a choice: the same events as the list, whatever the form and however the address is written."""

import json
from xml.etree import ElementTree

import pytest
from icalendar import Calendar
from taggit.models import Tag
from wagtail.models import PageViewRestriction

from events import feed_rows, feed_views
from events.models import Arena, EventPage, FeedBody, FeedState
from events.status import EventStatus
from handslaget.models import OrganisationPage
from initiatives.models import InitiativePage
from tests.calendar_text import faults_of
from tests.factories import (
    ArenaFactory,
    EventFactory,
    InitiativeFactory,
    OrganisationFactory,
    PlaceFactory,
)
from tests.programme_factories import CouncilMeetingFactory

FORMS = ["ics", "atom", "json"]
ATOM = "{http://www.w3.org/2005/Atom}"


def unfolded(answer):
    """The text as it was before iCalendar cut its lines."""
    return answer.content.decode().replace("\r\n ", "")


def titles(answer):
    """The events' titles in any form, in order of the alphabet."""
    kind = answer.headers["Content-Type"].partition(";")[0]
    return sorted(TITLES[kind](answer.getvalue() if answer.streaming else answer.content))


TITLES = {
    "text/calendar": lambda body: [
        str(event["summary"]) for event in Calendar.from_ical(body).walk("VEVENT")
    ],
    "application/atom+xml": lambda body: [
        entry.findtext(f"{ATOM}title")
        for entry in ElementTree.fromstring(body).iter(f"{ATOM}entry")  # noqa: S314  our own
    ],
    "application/json": lambda body: [event["title"] for event in json.loads(body)["events"]],
}


@pytest.fixture
def events(home):
    breakfast, forum = ArenaFactory(slug="frukostmote", name="Frukostmöte"), ArenaFactory()
    place = PlaceFactory(slug="askersund", name="Askersund")
    EventFactory(title="Frukost i stan", arena=breakfast, places=[place])
    EventFactory(title="Frukost på landet", arena=breakfast)
    EventFactory(title="Forum i stan", arena=forum, places=[place])


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("arena=frukostmote", ["Frukost i stan", "Frukost på landet"]),
        ("arena=frukostmote&ort=askersund", ["Frukost i stan"]),
        ("ord=landet", ["Frukost på landet"]),
        ("ord=finns+inte", []),
    ],
)
def test_a_feed_holds_what_the_list_shows(client, events, form, query, found):
    answer = client.get(f"/kalender.{form}?{query}")
    assert titles(answer) == found
    page = client.get(f"/kalender/?{query}").content.decode()
    everything = {"Frukost i stan", "Frukost på landet", "Forum i stan"}
    assert {title for title in everything if title in page} == set(found)


def test_initiative_council_and_sort_of_event_can_be_chosen(client, home):
    initiative = InitiativeFactory(slug="nya-vagar")
    EventFactory(title="Möte om vägar", initiative=initiative)
    EventFactory(title="Annat")
    meeting = CouncilMeetingFactory(title="Rådet möts")
    council = meeting.get_parent().slug
    for query, found in {
        "initiativ=nya-vagar": ["Möte om vägar"],
        f"rad={council}": ["Rådet möts"],
        "typ=radsmote": ["Rådet möts"],
        "typ=evenemang": ["Annat", "Möte om vägar"],
        "typ=evenemang&typ=radsmote": ["Annat", "Möte om vägar", "Rådet möts"],
    }.items():
        assert titles(client.get(f"/kalender.ics?{query}")) == found, query


@pytest.mark.parametrize("form", FORMS)
def test_a_private_initiative_is_no_choice_and_is_told_of_like_one_that_never_was(
    client, home, form
):
    initiative = InitiativeFactory(slug="hemligt", title="Det hemliga")
    EventFactory(title="Ett", initiative=initiative)
    EventFactory(title="Två")
    address = f"/kalender.{form}?initiativ="
    assert titles(client.get(f"{address}hemligt")) == ["Ett"]
    PageViewRestriction.objects.create(page=initiative, restriction_type="login")
    answer, other = client.get(f"{address}hemligt"), client.get(f"{address}uppdikt")
    assert titles(answer) == titles(other) == []
    assert "Det hemliga" not in answer.content.decode()
    assert len(answer.content) == len(other.content)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "query",
    [
        "annat=1&sida=3",
        "arena=%00&ort=+",
        "arena=",
        "from=i+g%C3%A5r",
        "from=2026-99-99",
        "_connector=OR&pk__in=1",
    ],
)
def test_what_is_no_choice_is_left_out_of_account(client, events, form, query):
    whole = client.get(f"/kalender.{form}")
    assert client.get(f"/kalender.{form}?{query}").content == whole.content
    assert FeedState.objects.count() == 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "query",
    [
        "arena=finns-inte",
        "arena=frukostmote&ort=finns-inte",
        "nyckelord=finns-inte",
        "typ=finns-inte",
        "arena=%01&ort=%ff%0d%0a",
        "arena=" + "a" * 5000,
        "&".join(f"arena=a{n}" for n in range(900)),
    ],
)
def test_a_choice_that_does_not_exist_is_an_empty_feed_that_makes_no_row(
    client, events, form, query
):
    answer = client.get(f"/kalender.{form}?{query}")
    assert (answer.status_code, titles(answer)) == (200, [])
    assert "(finns inte)" in unfolded(answer)
    if form == "ics":
        assert faults_of(answer.content) == []
    assert FeedState.objects.count() == 0


@pytest.mark.parametrize("form", FORMS)
def test_one_choice_is_one_feed_however_its_address_is_written(client, events, form):
    EventFactory(title="Annat", arena=ArenaFactory(slug="annat"))
    spellings = [
        "arena=frukostmote&arena=annat&ort=askersund",
        "ort=askersund&arena=annat&arena=frukostmote&arena=annat",
        "ort=askersund&arena=finns-inte&arena=annat&arena=frukostmote&sida=2",
    ]
    answers = [client.get(f"/kalender.{form}?{spelling}") for spelling in spellings]
    assert len({(answer.content, answer.headers["ETag"]) for answer in answers}) == 1
    assert FeedState.objects.count() == 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("query", ["", "arena=frukostmote", "ord=frukost"])
def test_two_fetches_are_the_same_bytes_and_a_reader_who_has_them_is_told_so(
    client, events, form, query
):
    address = f"/kalender.{form}?{query}"
    first, second = client.get(address), client.get(address)
    assert first.content == second.content
    assert first.headers["ETag"] == second.headers["ETag"]
    again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("form", FORMS)
def test_feeds_need_no_cookie_give_none_are_never_packed_and_may_be_read_from_anywhere(
    client, events, form
):
    headers = {"Accept-Encoding": "gzip, br", "Accept": "text/html", "Cookie": "a=b"}
    answer = client.get(f"/kalender.{form}?arena=frukostmote", headers=headers)
    assert not answer.cookies
    assert "Vary" not in answer.headers
    assert "Content-Encoding" not in answer.headers
    assert answer.headers["Cache-Control"] == "public, max-age=900"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert client.head(f"/kalender.{form}?arena=frukostmote").content == b""
    for method in ("post", "put", "delete"):
        assert getattr(client, method)(f"/kalender.{form}").status_code == 405


def delete(event):
    event.delete()


def unpublish(event):
    event.unpublish()


def make_private(event):
    PageViewRestriction.objects.create(page=event, restriction_type="login")


def leave_the_choice(event):
    event.arena = ArenaFactory()
    event.save_revision().publish()


def rename_the_arena(event):
    event.arena.name = "Morgonmöte"
    event.arena.save()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "change", [delete, unpublish, make_private, leave_the_choice, rename_the_arena]
)
def test_every_change_reaches_the_feed_of_a_choice(client, events, form, change):
    address = f"/kalender.{form}?arena=frukostmote"
    before, stamp = client.get(address), stamps()
    change(EventPage.objects.get(title="Frukost i stan"))
    after = client.get(address, headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    assert after.content != before.content
    assert stamps() > stamp


def stamps():
    return FeedBody.objects.get().stamp


def test_a_change_outside_the_choice_leaves_its_feed_as_it_was(client, events):
    address = "/kalender.ics?arena=frukostmote"
    before = client.get(address)
    EventPage.objects.get(title="Forum i stan").delete()
    after = client.get(address)
    assert after.headers["ETag"] == before.headers["ETag"]
    assert after.headers["Last-Modified"] == before.headers["Last-Modified"]


def take_down_the_initiative():
    InitiativePage.objects.get().unpublish()


def take_down_the_organiser():
    OrganisationPage.objects.get().unpublish()


def rename_the_address_of_the_arena():
    arena = Arena.objects.get()
    arena.slug = "morgonmote"
    arena.save()


def remove_the_tag():
    Tag.objects.get().delete()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("query", "cease"),
    [
        ("initiativ=nya-vagar", take_down_the_initiative),
        ("arrangor=exempel-ab", take_down_the_organiser),
        ("arena=frukostmote", rename_the_address_of_the_arena),
        ("nyckelord=vagar", remove_the_tag),
    ],
)
def test_a_subscription_to_what_ceases_to_exist_empties_and_its_validators_move(
    client, home, form, query, cease
):
    event = EventFactory(
        title="Ett",
        initiative=InitiativeFactory(slug="nya-vagar"),
        organisation=OrganisationFactory(slug="exempel-ab"),
        arena=ArenaFactory(slug="frukostmote"),
    )
    event.tags.add("vagar")
    event.save_revision().publish()
    EventFactory(title="Två")
    address = f"/kalender.{form}?{query}"
    before, stamp = client.get(address), stamps()
    assert titles(before) == ["Ett"]
    cease()
    after = client.get(address, headers={"If-None-Match": before.headers["ETag"]})
    assert (after.status_code, titles(after)) == (200, [])
    assert stamps() > stamp
    again = client.get(address, headers={"If-None-Match": after.headers["ETag"]})
    assert again.status_code == 304


@pytest.mark.parametrize("form", FORMS)
def test_a_subscription_fills_again_when_what_it_asks_for_comes_back(client, home, form):
    initiative = InitiativeFactory(slug="nya-vagar")
    EventFactory(title="Ett", initiative=initiative)
    address = f"/kalender.{form}?initiativ=nya-vagar"
    initiative.unpublish()
    assert titles(client.get(address)) == []
    initiative.save_revision().publish()
    assert titles(client.get(address)) == ["Ett"]


def test_an_empty_calendar_names_what_is_not_there_and_is_still_a_calendar(client, events):
    answer = client.get("/kalender.ics?arena=finns-inte")
    calendar = Calendar.from_ical(answer.content)
    calendar.validate()
    assert str(calendar["x-wr-calname"]) == "Mötesplats Askersund: ”finns-inte” (finns inte)"
    assert [part.name for part in calendar.subcomponents] == ["VTIMEZONE"]


def test_free_words_are_never_stored_and_send_no_date(client, events):
    answer = client.get("/kalender.ics?ord=frukost")
    assert "Last-Modified" not in answer.headers
    assert FeedState.objects.count() == 0


def test_at_most_so_many_choices_are_stored_and_the_first_one_goes(client, events, monkeypatch):
    monkeypatch.setattr(feed_rows, "MOST_CHOICES", 2)
    slugs = [ArenaFactory().slug for _ in range(4)]
    client.get("/kalender.ics")
    for slug in slugs:
        client.get(f"/kalender.ics?arena={slug}")
    kept = FeedState.objects.order_by("pk").values_list("key", flat=True)
    assert len(kept) == 3
    assert kept[0] == "alla"
    assert titles(client.get(f"/kalender.ics?arena={slugs[0]}")) == []


def test_a_feed_that_is_thrown_away_while_it_is_read_is_made_anew(client, events, monkeypatch):
    client.get("/kalender.ics")
    filled = feed_rows.filled

    def thrown_away(feed):
        monkeypatch.setattr(feed_rows, "filled", filled)
        FeedState.objects.all().delete()
        return filled(feed)

    monkeypatch.setattr(feed_rows, "filled", thrown_away)
    assert len(titles(client.get("/kalender.ics"))) == 3


@pytest.mark.parametrize("form", FORMS)
def test_a_large_feed_comes_in_pieces_byte_for_byte_with_its_length(
    client, events, form, monkeypatch
):
    whole = client.get(f"/kalender.{form}")
    monkeypatch.setattr(feed_views, "LARGE", 10)
    answer = client.get(f"/kalender.{form}")
    assert answer.streaming
    assert answer.getvalue() == whole.content
    for name in ("Content-Length", "Content-Type", "ETag"):
        assert answer.headers[name] == whole.headers[name]
    head = client.head(f"/kalender.{form}")
    assert head.getvalue() == b""
    assert head.headers["Content-Length"] == whole.headers["Content-Length"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("count", [1, 3])
def test_queries_of_the_feed_of_a_choice_do_not_grow(
    client, home, django_assert_num_queries, form, count
):
    arena, organisation = ArenaFactory(slug="frukostmote"), OrganisationFactory()
    for _ in range(count):
        EventFactory(arena=arena, organisation=organisation, rule="FREQ=WEEKLY;COUNT=3")
    address = f"/kalender.{form}?arena=frukostmote"
    etag = client.get(address).headers["ETag"]
    with django_assert_num_queries(2):
        client.get(address)
    with django_assert_num_queries(1):
        assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
    FeedState.objects.update(valid_until=None)
    with django_assert_num_queries({"ics": 7, "atom": 9, "json": 9}[form]):
        client.get(address)


@pytest.mark.parametrize("form", FORMS)
def test_hostile_text_breaks_no_form(client, home, form):
    hostile = "<b>&\"';,\\N\ufffe ]]> Å\u2028"
    arena = ArenaFactory(slug="fientlig", name=hostile)
    EventFactory(title=f"x{hostile}", intro=hostile, arena=arena, price=hostile)
    answer = client.get(f"/kalender.{form}?arena=fientlig")
    assert len(titles(answer)) == 1
    if form == "ics":
        assert faults_of(answer.content) == []


@pytest.mark.parametrize("form", FORMS)
def test_what_is_cancelled_says_so_in_every_form(client, home, form):
    EventFactory(title="Frukost", status=EventStatus.CANCELLED)
    said = {"ics": "STATUS:CANCELLED", "atom": "INSTÄLLT: Frukost", "json": '"status": "installt"'}
    assert said[form] in client.get(f"/kalender.{form}").content.decode()
