"""The calendar's three faces in a visitor's hands."""

import datetime
import re

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from events.models import DateChange
from events.status import EventStatus
from tests.factories import ArenaFactory, EventFactory, SectorFactory, VenueFactory, home_page

DAY = datetime.timedelta(days=1)
WEEK = datetime.timedelta(days=7)
MONTH = "/kalender/manad/2099/03/"


def today():
    return timezone.localdate()


def names(response):
    return [date.event.title for date in response.context["results"].items]


def test_the_list_holds_what_is_ahead_under_its_month(client, home):
    EventFactory(title="Har varit", starts_on=today() - 40 * DAY)
    EventFactory(title="Senare", starts_on=datetime.date(2099, 4, 1))
    EventFactory(title="Först")
    response = client.get("/kalender/")
    assert names(response) == ["Först", "Senare"]
    assert [name for name, _ in response.context["groups"]] == ["mars 2099", "april 2099"]


def weekly(*changes, count=4, **fields):
    """A series on Mondays from 2 March 2099, with dates that differ."""
    event = EventFactory(rule=f"FREQ=WEEKLY;COUNT={count}", **fields)
    for change in changes:
        event.date_changes.add(change)
    if changes:
        event.save_revision().publish()
    return event


def words(response):
    html = re.sub(r"<[^>]+>", "", response.content.decode())
    return re.sub(r"\s+", " ", html).replace("\xa0", " ")


def test_a_series_is_one_row_by_its_next_date_with_its_rule_and_how_many_more(client, home):
    began = today() - 3 * WEEK - DAY
    EventFactory(title="Serie", rule="FREQ=WEEKLY;COUNT=6", starts_on=began)
    EventFactory(title="Efter", starts_on=today() + WEEK)
    response = client.get("/kalender/")
    assert names(response) == ["Serie", "Efter"]
    assert response.context["results"].items[0].starts_on == began + 4 * WEEK
    assert "– och 1 datum till" in words(response)
    assert "Varje " in words(response)


def test_dates_that_are_off_are_not_counted_among_those_to_come(client, home):
    second, third = (datetime.date(2099, 3, 2) + number * WEEK for number in (1, 2))
    weekly(DateChange(original_on=third, status=EventStatus.CANCELLED))
    assert "– och 2 datum till" in words(client.get("/kalender/"))
    weekly(DateChange(original_on=second, status=EventStatus.CANCELLED), count=2)
    assert "– och 1 datum till" not in words(client.get("/kalender/"))


def test_the_next_date_is_one_that_takes_place_and_of_those_that_are_off_the_next(client, home):
    first, second = datetime.date(2099, 3, 2), datetime.date(2099, 3, 9)
    weekly(DateChange(original_on=first, status=EventStatus.CANCELLED), title="En inställd")
    weekly(title="Helt inställd", status=EventStatus.CANCELLED)
    shown = client.get("/kalender/").context["results"].items
    assert [(date.event.title, date.starts_on) for date in shown] == [
        ("Helt inställd", first),
        ("En inställd", second),
    ]


def test_a_series_that_goes_on_is_in_the_archive_by_its_last_date_and_leads_to_it(client, home):
    began = today() - 3 * WEEK - DAY
    EventFactory(slug="serie", rule="FREQ=WEEKLY;COUNT=6", starts_on=began)
    response = client.get("/kalender/arkiv/")
    last = began + 3 * WEEK
    assert [date.starts_on for date in response.context["results"].items] == [last]
    assert response.context["listing"].sentence == "1 evenemang"
    assert f'href="/kalender/serie/?datum={last}"' in response.content.decode()


def test_the_month_has_every_date_with_its_own_state_and_its_own_address(client, home):
    off = DateChange(original_on=datetime.date(2099, 3, 9), status=EventStatus.CANCELLED)
    moved = DateChange(original_on=datetime.date(2099, 3, 16), starts_on=datetime.date(2099, 3, 18))
    weekly(off, moved, slug="serie", title="Frukost", count=10)
    html = client.get(MONTH).content.decode()
    assert html.count("<table") == 1
    days = re.findall(
        r'href="/kalender/serie/\?datum=2099-03-(\d\d)">\s*<span[^>]*>\w+ (\d+) mars', html
    )
    assert days == [("02", "2"), ("09", "9"), ("16", "18"), ("23", "23"), ("30", "30")]
    assert "<s>Frukost</s> <strong>inställt</strong>" in html
    assert "Frukost <strong>ändrad tid</strong>" in html
    assert 'href="/kalender/serie/">' not in html


@pytest.mark.parametrize(
    ("first", "month"), [((2027, 3, 27), "2027/3"), ((2026, 10, 24), "2026/10")]
)
def test_each_date_stands_on_its_day_over_the_nights_when_the_clock_is_set(
    client, home, first, month
):
    """Late enough that an hour's fault would put a date on the next day."""
    EventFactory(
        rule="FREQ=DAILY;COUNT=3",
        starts_on=datetime.date(*first),
        start_time=datetime.time(22, 30),
        end_time=datetime.time(23, 30),
    )
    weeks = client.get(f"/kalender/manad/{month}/").context["weeks"]
    days = {day.date.day: len(day.events) for week in weeks for day in week.days if day.events}
    assert days == {first[2]: 1, first[2] + 1: 1, first[2] + 2: 1}


def test_the_state_that_is_chosen_is_a_dates_own(client, home):
    off = DateChange(original_on=datetime.date(2099, 3, 9), status=EventStatus.CANCELLED)
    weekly(off, title="Serie")
    EventFactory(title="Blir av")
    response = client.get("/kalender/?lage=installt")
    assert [(d.event.title, d.starts_on.day) for d in response.context["results"].items] == [
        ("Serie", 9)
    ]
    assert response.context["listing"].sentence == "1 av 2 evenemang"
    assert "?datum=2099-03-09" in response.content.decode()
    assert "?datum=" not in client.get("/kalender/").content.decode()
    month = client.get(f"{MONTH}?lage=installt").content.decode()
    assert month.count("month__event ") == 1
    assert names(client.get("/kalender/?lage=andrad-tid")) == []


def test_a_state_is_counted_once_for_a_series_and_only_for_the_dates_that_are_shown(client, home):
    past, soon = today() - WEEK, today() + WEEK
    changes = [
        DateChange(original_on=day, status=EventStatus.CANCELLED) for day in (soon, soon + WEEK)
    ]
    weekly(*changes, starts_on=past, count=6)
    weekly(DateChange(original_on=past, status=EventStatus.CANCELLED), starts_on=past)
    for path in ("/kalender/", "/kalender/arkiv/"):
        facets = client.get(path).context["listing"].facets
        states = next(facet for facet in facets if facet.name == "lage")
        assert [(option.value, option.count) for option in states.options] == [("installt", 1)]


def test_what_goes_on_now_stands_first_under_its_own_heading(client, home):
    EventFactory(
        title="Mässa", starts_on=today() - DAY, ends_on=today() + DAY, start_time=None,
        end_time=None, all_day=True,
    )  # fmt: skip
    EventFactory(title="Frukost")
    assert [name for name, _ in client.get("/kalender/").context["groups"]] == [
        "Pågår nu",
        "mars 2099",
    ]


def test_the_archive_holds_what_is_over_the_latest_first(client, home):
    for days in (40, 10):
        EventFactory(title=f"{days}", starts_on=today() - days * DAY)
    EventFactory(title="Kommer")
    assert names(client.get("/kalender/arkiv/")) == ["10", "40"]


def test_the_month_is_one_table_with_the_date_in_each_link(client, home):
    EventFactory(title="Frukost", ends_on=datetime.date(2099, 3, 3))
    html = client.get(MONTH).content.decode()
    assert html.count("<table") == 1
    assert html.count('scope="col"') == 8
    assert "<caption" in html
    assert html.count("Frukost") == 2
    assert "måndag 2 mars 2099:</span>" in html
    assert "tisdag 3 mars 2099:</span>" in html
    assert "(dag 2 av 2)" in html


def test_this_month_marks_today_in_words(client, home):
    EventFactory()
    assert b"i dag</span>" in client.get("/kalender/manad/").content
    assert b"i dag</span>" not in client.get(MONTH).content


@pytest.mark.parametrize(
    ("status", "word"),
    [(EventStatus.CANCELLED, "Inställt"), (EventStatus.POSTPONED, "Framflyttat")],
)
def test_what_is_off_says_so_in_words_on_every_face(client, home, status, word):
    EventFactory(status=status, status_note="Nytt datum i vår")
    for path in ("/kalender/", MONTH):
        assert word.lower() in client.get(path).content.decode().lower()


@pytest.mark.parametrize("path", ["/kalender/", MONTH])
def test_filters_narrow_every_face_and_follow_to_the_others(client, home, path):
    arena, sector = ArenaFactory(slug="frukost"), SectorFactory(slug="handel")
    kept = EventFactory(title="Med båda", arena=arena)
    kept.sectors.add(sector)
    kept.save_revision().publish()
    EventFactory(title="Bara arena", arena=arena)
    html = client.get(f"{path}?arena=frukost&bransch=handel").content.decode()
    assert "Med båda" in html
    assert "Bara arena" not in html
    assert "/kalender/arkiv/?arena=frukost&amp;bransch=handel" in html


def test_words_also_find_the_place(client, home):
    EventFactory(title="Ute", venue=VenueFactory(name="Exempel: ladan"))
    EventFactory(title="Inne")
    assert names(client.get("/kalender/?ord=ladan")) == ["Ute"]


@pytest.mark.parametrize(
    "path",
    [
        *("manad/2026/0/", "manad/2026/13/", "manad/0/1/", "manad/99999/1/", "manad/2201/1/"),
        *(f"manad/{'9' * 5000}/1/", "manad/-1/1/", "manad/x/1/", "manad/2026/", "arkiv/2/"),
    ],
)
def test_a_month_that_does_not_exist_is_a_page_not_found(client, home, path):
    EventFactory()
    assert client.get(f"/kalender/{path}").status_code == 404


@pytest.mark.parametrize("month", ["1900/1", "2200/12", "2026/12", "2027/01", "2028/2"])
def test_the_first_and_last_months_and_the_turn_of_the_year_are_shown(client, home, month):
    EventFactory()
    assert client.get(f"/kalender/manad/{month}/").status_code == 200


@pytest.mark.parametrize(
    "query",
    [
        "sida=0",
        "sida=-1",
        "sida=9999999999999999999999",
        "sida=x",
        "arena=%00",
        "ord=%27",
        "lage=x",
    ],
)
def test_hostile_parameters_are_answered_like_any_other(client, home, query):
    EventFactory()
    for path in ("/kalender/", "/kalender/arkiv/", MONTH):
        assert client.get(f"{path}?{query}").status_code == 200


FACES = ["/kalender/", "/kalender/arkiv/", MONTH]


@pytest.mark.parametrize("path", [*FACES, "/kalender/badda-in/"])
@pytest.mark.parametrize("query", ["arena=finns-inte", "arena=finns-inte&lage=planerat"])
def test_what_does_not_exist_selects_nothing_on_any_face(client, home, path, query):
    EventFactory(title="Kommer", starts_on=datetime.date(2099, 3, 2))
    EventFactory(title="Har varit", starts_on=today() - 40 * DAY)
    html = client.get(f"{path}?{query}").content.decode()
    assert "Kommer" not in html
    assert "Har varit" not in html


@pytest.mark.parametrize("path", [*FACES, "/kalender/prenumerera/"])
def test_the_page_says_what_does_not_exist_and_leads_on_without_it(client, home, path):
    ArenaFactory(slug="frukost", name="Frukost")
    EventFactory(arena=ArenaFactory(slug="forum", name="Forum"))
    said = words(client.get(f"{path}?arena=%3Cb%3Ebort&ort=hult&typ=evenemang"))
    assert "De här valen finns inte: Arena ”&lt;b&gt;bort”, Ort ”hult”." in said
    html = client.get(f"{path}?arena=bort&typ=evenemang").content.decode()
    assert f'<a href="{path}?typ=evenemang">Visa utan det som inte finns</a>' in html


def test_of_several_values_the_ones_that_exist_are_shown_and_the_others_named(client, home):
    EventFactory(title="Kvar", arena=ArenaFactory(slug="frukost"))
    EventFactory(title="Annat")
    response = client.get("/kalender/?arena=frukost&arena=bort")
    assert names(response) == ["Kvar"]
    assert "Det här valet finns inte: Arena ”bort”." in words(response)
    assert 'href="/kalender/?arena=frukost">Visa utan' in response.content.decode()


def test_every_other_face_and_way_to_subscribe_asks_for_the_same_nothing(client, home):
    EventFactory()
    html = client.get("/kalender/?arena=bort").content.decode()
    for address in ("/kalender/arkiv/", "/kalender/prenumerera/", "http://localhost/kalender.ics"):
        assert f'"{address}?arena=bort"' in html


def test_the_count_and_the_chips_tell_what_does_not_exist(client, home):
    EventFactory()
    listing = client.get("/kalender/?arena=bort").context["listing"]
    assert listing.sentence == "0 av 1 evenemang"
    assert [(chip.label, chip.url) for chip in listing.chips] == [
        ("”bort” finns inte", "/kalender/")
    ]


def test_a_private_event_is_on_no_face(client, home):
    private = EventFactory(title="Hemligt")
    EventFactory(title="Öppet")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    for path in ("/kalender/", MONTH):
        html = client.get(path).content.decode()
        assert "Hemligt" not in html
        assert "Öppet" in html


def test_the_subscription_is_offered_without_a_script(client, home):
    EventFactory()
    html = client.get("/kalender/").content.decode()
    assert 'href="webcal://localhost/kalender.ics"' in html
    assert "cid=webcal%3A%2F%2Flocalhost%2Fkalender.ics" in html
    assert "rru=addsubscription&amp;url=http%3A%2F%2Flocalhost%2Fkalender.ics" in html
    assert 'readonly value="http://localhost/kalender.ics"' in html
    assert '<link rel="alternate" type="text/calendar"' in html


@pytest.mark.parametrize("count", [1, 3])
def test_the_queries_do_not_grow_with_the_events(client, home, django_assert_num_queries, count):
    for _ in range(count):
        EventFactory(arena=ArenaFactory(), venue=VenueFactory())
        weekly(arena=ArenaFactory(), venue=VenueFactory(), count=10 * count)
        weekly(starts_on=today() - 4 * WEEK, count=2 + count)
    for path, queries in (("/kalender/", 8), (MONTH, 8), ("/kalender/arkiv/", 8)):
        client.get(path)
        with django_assert_num_queries(queries):
            client.get(path)


def test_visitors_get_no_cookie(client, home):
    EventFactory()
    response = client.get("/kalender/")
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")


def test_the_calendar_is_shown_even_when_it_is_empty(client, home):
    EventFactory(live=False)
    for path in ("/kalender/", "/kalender/arkiv/", MONTH):
        assert client.get(path).status_code == 200
    assert home_page()
