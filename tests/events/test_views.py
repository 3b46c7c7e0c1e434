"""Calendar files over HTTP, as a calendar program meets them."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone
from django.utils.http import http_date, parse_http_date
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from events.models import CalendarEntry, DateChange, EventPage
from events.vcalendar import VTIMEZONE
from tests.calendar_text import faults_of, read_text
from tests.factories import EventFactory, OrganisationFactory, TextPageFactory

FEED = "/kalender.ics"
LONG_AGO = "Mon, 01 Jan 2024 00:00:00 GMT"


def test_the_feed_is_a_calendar_to_subscribe_to(client, home):
    EventFactory(title="Frukost")
    response = client.get(FEED)
    assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert response.headers["Cache-Control"] == "public, max-age=900"
    assert "Content-Disposition" not in response.headers
    assert faults_of(response.content) == []
    assert b"SUMMARY:Frukost\r\n" in response.content


def test_the_file_of_one_event_is_to_open(client, home):
    event = EventFactory(title="Frukost", slug="frukost")
    EventFactory(title="Annat")
    response = client.get("/kalender/frukost.ics")
    assert response.headers["Content-Disposition"] == 'attachment; filename="frukost.ics"'
    assert faults_of(response.content) == []
    assert response.content.count(b"BEGIN:VEVENT") == 1
    assert event.calendar_entry.uid.encode() in response.content


def test_a_file_keeps_its_name_whatever_letters_its_address_has(client, home):
    EventFactory(slug="möte-мост")
    named = client.get("/kalender/möte-мост.ics").headers["Content-Disposition"]
    assert named == "attachment; filename*=utf-8''m%C3%B6te-%D0%BC%D0%BE%D1%81%D1%82.ics"


@pytest.mark.parametrize("path", [FEED, "/kalender/frukost.ics"])
def test_calendar_files_need_no_cookie_give_none_and_are_never_packed(client, home, path):
    EventFactory(slug="frukost")
    response = client.get(path, headers={"Accept-Encoding": "gzip, br", "Accept": "text/html"})
    assert response.status_code == 200
    assert not response.cookies
    assert "Vary" not in response.headers
    assert "Content-Encoding" not in response.headers


@pytest.mark.parametrize("path", [FEED, "/kalender/frukost.ics"])
def test_a_reader_who_has_it_is_told_so(client, home, path):
    EventFactory(slug="frukost")
    first = client.get(path)
    etag, stamp = first.headers["ETag"], first.headers["Last-Modified"]
    assert not etag.startswith("W/")
    for headers in ({"If-None-Match": etag}, {"If-Modified-Since": stamp}):
        again = client.get(path, headers=headers)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == etag
        assert again.headers["Cache-Control"] == "public, max-age=900"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"If-None-Match": '"annan"', "If-Modified-Since": http_date(4e9)}, 200),
        ({"If-Modified-Since": LONG_AGO}, 200),
        ({"If-Modified-Since": "i förrgår"}, 200),
        ({"If-Modified-Since": "Sun, 99 Foo 2026 99:99:99 GMT"}, 200),
        ({"If-None-Match": "*"}, 304),
        ({"If-None-Match": "utan citattecken"}, 200),
    ],
)
def test_an_etag_is_asked_before_a_date_and_nonsense_is_ignored(client, home, headers, status):
    EventFactory()
    assert client.get(FEED, headers=headers).status_code == status


def test_an_old_etag_gets_the_new_bytes(client, home):
    event = EventFactory()
    before = client.get(FEED)
    event.delete()
    after = client.get(FEED, headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200
    assert b"VEVENT" not in after.content


def test_the_date_is_never_ahead_of_the_clock(client, home):
    EventFactory()
    client.get(FEED)
    EventFactory()
    stamp = client.get(FEED).headers.get("Last-Modified")
    assert stamp is None or parse_http_date(stamp) <= timezone.now().timestamp()


@pytest.mark.parametrize("path", [FEED, "/kalender/frukost.ics"])
def test_head_says_the_same_without_the_body(client, home, path):
    EventFactory(slug="frukost")
    got, head = client.get(path), client.head(path)
    assert head.content == b""
    for name in ("ETag", "Content-Type", "Content-Length", "Cache-Control"):
        assert head.headers[name] == got.headers[name]


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_a_calendar_is_only_read(client, home, method):
    assert getattr(client, method)(FEED).status_code == 405


@pytest.mark.parametrize(
    "path", ["/kalender/finns-inte.ics", "/.ics", "/kalender/%00.ics", "/å/ä.ics", "/kalender/.ics"]
)
def test_a_file_that_does_not_exist_is_not_found(client, home, path):
    EventFactory()
    assert client.get(path).status_code == 404


def test_the_file_of_a_draft_or_private_event_is_not_found(client, home):
    private = EventFactory(slug="privat")
    EventFactory(slug="utkast", live=False)
    assert client.get("/kalender/privat.ics").status_code == 200
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    for slug in ("privat", "utkast"):
        assert client.get(f"/kalender/{slug}.ics").status_code == 404


def test_the_feed_names_no_organiser_who_is_not_open(client, home):
    organisation = OrganisationFactory(title="Hemliga AB", email="hemlig@exempel.se")
    EventFactory(organisation=organisation, slug="frukost")
    assert b"Hemliga" in client.get(FEED).content
    PageViewRestriction.objects.create(page=organisation, restriction_type="login")
    for path in (FEED, "/kalender/frukost.ics"):
        assert b"emlig" not in client.get(path).content


@pytest.mark.parametrize("count", [1, 3])
def test_an_unchanged_feed_costs_one_query_and_a_full_one_two(
    client, home, django_assert_num_queries, count
):
    for _ in range(count):
        EventFactory()
    etag = client.get(FEED).headers["ETag"]
    with django_assert_num_queries(2):
        client.get(FEED)
    with django_assert_num_queries(1):
        assert client.get(FEED, headers={"If-None-Match": etag}).status_code == 304


def test_the_feed_is_rebuilt_by_command(client, home):
    EventFactory(title="Frukost")
    CalendarEntry.objects.update(vevent="")
    call_command("rebuild_calendar")
    assert b"SUMMARY:Frukost" in client.get(FEED).content


def weekly(**fields):
    """A series on four Mondays from 2 March 2099, its second date cancelled."""
    event = EventFactory(slug="frukost", rule="FREQ=WEEKLY;COUNT=4", **fields)
    off = datetime.date(2099, 3, 9)
    event.date_changes.add(DateChange(original_on=off, status="installt", note="Sjuk."))
    event.save_revision().publish()
    return event


def test_the_file_of_a_series_has_its_rule_and_each_date_that_differs(client, home):
    weekly()
    content = client.get("/kalender/frukost.ics").content
    assert content.count(b"BEGIN:VEVENT") == 2
    assert b"RRULE:" in content
    assert b"RECURRENCE-ID" in content


def test_the_file_of_one_date_is_a_single_event_that_stays_the_same_one(client, home):
    uid = weekly(title="Frukost").calendar_entry.uid
    response = client.get("/kalender/frukost.ics?datum=2099-03-16")
    attachment = 'attachment; filename="frukost-2099-03-16.ics"'
    assert response.headers["Content-Disposition"] == attachment
    assert faults_of(response.content) == []
    assert response.content.count(b"BEGIN:VEVENT") == 1
    for name in (b"RRULE", b"RECURRENCE-ID", b"EXDATE"):
        assert b"\r\n" + name not in response.content.replace(VTIMEZONE.encode(), b"")
    name, _, host = uid.partition("@")
    assert read_text(response.content, "UID") == f"{name}-20990316@{host}"
    assert read_text(response.content, "DTSTART") == "20990316T073000"
    assert read_text(response.content, "URL").endswith("/kalender/frukost/?datum=2099-03-16")
    assert client.get("/kalender/frukost.ics?datum=2099-03-16").content == response.content


def test_the_file_of_a_date_tells_that_it_is_cancelled(client, home):
    weekly(title="Frukost")
    content = client.get("/kalender/frukost.ics?datum=2099-03-09").content
    assert read_text(content, "STATUS") == "CANCELLED"
    assert read_text(content, "SUMMARY") == "INSTÄLLT: Frukost"


def test_the_date_of_a_single_event_has_the_events_own_file(client, home):
    EventFactory(slug="frukost")
    whole = client.get("/kalender/frukost.ics").content
    assert client.get("/kalender/frukost.ics?datum=2099-03-02").content == whole


@pytest.mark.parametrize(
    "asked", ["2099-03-03", "2099-3-2", "x", "%00", "2099-03-02%0d%0aX:1", "9" * 3000]
)
def test_a_day_that_is_none_of_the_dates_has_no_file(client, home, asked):
    weekly()
    assert client.get(f"/kalender/frukost.ics?datum={asked}").status_code == 404


def test_a_reader_who_has_the_file_of_a_date_is_told_so(client, home):
    weekly()
    path = "/kalender/frukost.ics?datum=2099-03-16"
    etag = client.get(path).headers["ETag"]
    assert client.get(path, headers={"If-None-Match": etag}).status_code == 304
    assert client.get("/kalender/frukost.ics").headers["ETag"] != etag


@pytest.fixture
def rename(django_capture_on_commit_callbacks):
    """Gives a page a new address; Wagtail makes the redirect once that is in the database."""

    def renamed(event, slug):
        event.slug = slug
        with django_capture_on_commit_callbacks(execute=True):
            event.save_revision().publish()

    return renamed


def test_the_file_of_a_renamed_page_leads_to_the_new_address(client, home, rename):
    event = EventFactory(slug="frukost")
    rename(event, "morgonmote")
    rename(event, "åmmemöte")
    for old in ("frukost", "morgonmote"):
        answer = client.get(f"/kalender/{old}.ics?datum=2099-03-02&annat=1")
        assert answer.status_code == 301
        assert answer.headers["Location"] == ("/kalender/%C3%A5mmem%C3%B6te.ics?datum=2099-03-02")
    assert client.get("/kalender/frukost.ics", follow=True).status_code == 200


def make_private(event):
    PageViewRestriction.objects.create(page=event, restriction_type="login")


def unpublish(event):
    event.unpublish()


@pytest.mark.parametrize("hide", [make_private, unpublish])
def test_the_old_address_tells_no_new_one_of_a_page_that_is_not_open(client, home, rename, hide):
    event = EventFactory(slug="frukost")
    rename(event, "hemligt-namn")
    hide(EventPage.objects.get())
    answer = client.get("/kalender/frukost.ics")
    assert answer.status_code == 404
    assert "Location" not in answer.headers
    assert "hemligt" not in answer.content.decode()


def test_a_redirect_to_its_own_address_is_not_followed(client, home):
    event = EventFactory(slug="frukost", live=False)
    Redirect.objects.create(old_path="/kalender/frukost", redirect_page=event)
    assert client.get("/kalender/frukost.ics").status_code == 404


def test_an_old_address_of_another_kind_of_page_has_no_file(client, home):
    for number, page in enumerate([TextPageFactory(), home]):
        Redirect.objects.create(old_path=f"/gammal-{number}", redirect_page=page)
        assert client.get(f"/gammal-{number}.ics").status_code == 404


def expire(event):
    event.expire_at = timezone.now() - datetime.timedelta(minutes=1)
    event.save()


@pytest.mark.parametrize("close", [unpublish, expire])
def test_an_event_that_is_taken_down_is_gone_and_named_no_more(client, home, close):
    event = EventFactory(slug="frukost", title="Hemligt nu")
    close(event)
    answer = client.get("/kalender/frukost.ics")
    assert answer.status_code == 410
    assert "Evenemanget finns inte längre" in answer.content.decode()
    assert "Hemligt nu" not in answer.content.decode()


def restrict_the_calendar(event):
    PageViewRestriction.objects.create(page=event.get_parent(), restriction_type="login")


def plan_its_return(event):
    event.go_live_at = timezone.now() + datetime.timedelta(days=1)
    event.save()


@pytest.mark.parametrize("and_then", [make_private, restrict_the_calendar, plan_its_return])
def test_what_is_private_or_comes_back_is_not_said_to_be_gone(client, home, and_then):
    event = EventFactory(slug="frukost")
    event.unpublish()
    and_then(event)
    assert client.get("/kalender/frukost.ics").status_code == 404
