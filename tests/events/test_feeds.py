"""Which events the feed holds, and that its validators tell the truth about it."""

import datetime

import pytest
from django.utils import timezone
from icalendar import Calendar
from wagtail.models import PageViewRestriction

from events import feeds
from events.models import EventPage, FeedState
from events.status import EventStatus
from tests.calendar_text import faults_of
from tests.factories import CalendarFactory, EventFactory, OrganisationFactory, home_page

DAY = datetime.timedelta(days=1)
NOON = datetime.datetime(2027, 6, 15, 10, tzinfo=datetime.UTC)


def titles(at):
    calendar = Calendar.from_ical(feeds.data(feeds.current(at)))
    return [str(event["summary"]) for event in calendar.walk("VEVENT")]


def ago(days, **fields):
    day = timezone.localdate(NOON) - days * DAY
    return EventFactory(starts_on=day, title=f"{days}", **fields)


def test_the_feed_holds_all_that_is_ahead_and_a_year_back_in_order(home):
    for days in (-4000, 0, 366, 367, 31):
        ago(days)
    assert titles(NOON) == ["366", "31", "0", "-4000"]


@pytest.mark.parametrize("state", [EventStatus.CANCELLED, EventStatus.POSTPONED])
def test_what_is_off_stays_thirty_days_so_that_everybody_sees_it(home, state):
    for days in (31, 30, -5):
        ago(days, status=state)
    assert [title.split()[1] for title in titles(NOON)] == ["30", "-5"]


def test_what_is_moved_to_a_new_date_stays_like_any_other(home):
    event = ago(200)
    event.status = EventStatus.POSTPONED
    event.starts_on += 60 * DAY
    event.save_revision().publish()
    assert titles(NOON) == ["200"]


def test_drafts_private_and_expired_events_are_not_in_the_feed(home):
    shown, private = EventFactory(title="Öppet"), EventFactory(title="Privat")
    EventFactory(title="Utkast", live=False)
    EventFactory(title="Utgånget", expire_at=NOON - DAY)
    hidden = CalendarFactory(title="Stängd", slug="stangd")
    EventFactory(title="Under stängd", parent=hidden)
    for page in (private, hidden):
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert titles(NOON) == [shown.title]


def test_an_empty_feed_is_a_calendar_all_the_same(home):
    data = feeds.data(feeds.current(NOON))
    assert faults_of(data) == []
    Calendar.from_ical(data).validate()


def edit(event):
    event.title = "Nytt"
    event.save_revision().publish()


def save_without_publishing(event):
    event.title = "Nytt"
    event.save()


def delete(event):
    event.delete()


def unpublish(event):
    event.unpublish()


def make_private(event):
    PageViewRestriction.objects.create(page=event, restriction_type="login")


def make_all_private(event):
    PageViewRestriction.objects.create(page=home_page(), restriction_type="login")


def add_another(event):
    EventFactory(title="Ett till")


def cancel(event):
    event.status = EventStatus.CANCELLED
    event.save_revision().publish()


@pytest.mark.parametrize(
    "change",
    [
        *(edit, save_without_publishing, delete, unpublish, make_private, make_all_private),
        *(add_another, cancel),
    ],
)
def test_every_change_moves_both_validators_forward(home, change):
    event = EventFactory(title="Frukost")
    EventFactory(title="Kvar")
    before = feeds.current(NOON)
    change(event)
    after = feeds.current(NOON)
    assert after.etag != before.etag
    assert after.stamp > before.stamp


def test_lifting_a_restriction_moves_them_too(home):
    lock = PageViewRestriction.objects.create(page=EventFactory(), restriction_type="login")
    before = feeds.current(NOON)
    lock.delete()
    assert feeds.current(NOON).stamp > before.stamp


def test_the_stamp_never_goes_back_even_if_the_clock_does(home):
    EventFactory()
    before = feeds.current(NOON)
    EventFactory()
    assert feeds.current(NOON - DAY).stamp > before.stamp


def test_nothing_new_means_the_same_bytes(home):
    event = EventFactory()
    before = feeds.current(NOON)
    data = feeds.data(before)
    event.save_revision()
    feeds.touch()
    after = feeds.current(NOON + 40 * DAY)
    assert (after.etag, after.stamp) == (before.etag, before.stamp)
    assert feeds.data(after) == data


def test_an_event_leaves_at_the_midnight_when_its_year_is_over(home):
    ago(366)
    before = feeds.current(NOON)
    midnight = timezone.localtime(NOON).replace(hour=0) + DAY
    assert feeds.current(midnight - DAY / 1000).etag == before.etag
    after = feeds.current(midnight)
    assert after.etag != before.etag
    assert after.stamp > before.stamp
    assert titles(midnight) == []


def test_an_event_leaves_the_moment_it_expires(home):
    expiry = NOON + DAY / 24
    EventFactory(expire_at=expiry, title="Utgår")
    assert titles(NOON) == ["Utgår"]
    assert titles(expiry - DAY / 1000) == ["Utgår"]
    assert titles(expiry) == []


def test_an_organiser_leaves_the_feed_the_moment_it_expires(home):
    expiry = NOON + DAY / 24
    EventFactory(organisation=OrganisationFactory(title="Exempel AB", expire_at=expiry))
    assert b"Exempel AB" in feeds.data(feeds.current(NOON))
    assert b"Exempel AB" not in feeds.data(feeds.current(expiry))


def test_a_body_made_from_older_rows_is_not_kept(home, monkeypatch):
    EventFactory(title="Gammalt")
    feeds.current(NOON)
    feeds.touch()
    addresses = feeds.addresses

    def change_meanwhile(*_):
        monkeypatch.setattr(feeds, "addresses", addresses)
        EventFactory(title="Nytt")
        return addresses()

    monkeypatch.setattr(feeds, "addresses", change_meanwhile)
    feeds.current(NOON)
    assert FeedState.objects.get().valid_until is None
    assert "Nytt" in titles(NOON)


@pytest.mark.parametrize("count", [1, 3])
def test_the_queries_do_not_grow_with_the_events(home, django_assert_num_queries, count):
    for _ in range(count):
        EventFactory()
    feeds.current(NOON)
    feeds.touch()
    with django_assert_num_queries(5):
        feeds.data(feeds.current(NOON))
    with django_assert_num_queries(1):
        feed = feeds.current(NOON)
    with django_assert_num_queries(1):
        feeds.data(feed)


def test_a_real_change_costs_no_more(home, django_assert_num_queries):
    event = EventFactory()
    feeds.current(NOON)
    event.delete()
    with django_assert_num_queries(5):
        feeds.data(feeds.current(NOON))


def test_a_row_that_never_got_its_text_gets_it_at_the_next_request(home):
    event = EventFactory(title="Frukost")
    event.calendar_entry.delete()
    feeds.touch()
    assert titles(NOON) == ["Frukost"]
    assert EventPage.objects.get().calendar_entry.uid
