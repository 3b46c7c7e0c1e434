"""This date and those that follow: the series ends, a new event goes on, and calendars are told of both."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from events import series
from events.models import DateChange, EventPage
from events.splitting import split
from tests.accounts import client_for, editor, partner
from tests.factories import EventFactory, OrganisationFactory

# Mondays in March and April 2099.
FIRST = datetime.date(2099, 3, 2)
WEEK = datetime.timedelta(weeks=1)
MONDAYS = [FIRST + WEEK * week for week in range(6)]


def fresh(page):
    return EventPage.objects.get(pk=page.pk)


def draft(page):
    return fresh(page).get_latest_revision_as_object()


def text(page):
    return fresh(page).calendar_entry.vevent.replace("\r\n ", "")


def post(event, day, user=None):
    address = reverse("event_split", args=[event.pk])
    return client_for(user or editor()).post(address, {"day": day})


@pytest.mark.parametrize("rule", ["FREQ=WEEKLY;COUNT=6", "FREQ=WEEKLY;UNTIL=20990406"])
def test_the_dates_are_shared_between_the_two_and_none_is_lost(home, rule):
    event = EventFactory(rule=rule)
    new = split(event, MONDAYS[2], None, publish=True)
    assert series.days_of(fresh(event)) == MONDAYS[:2]
    assert series.days_of(fresh(new)) == MONDAYS[2:]
    assert fresh(event).occurrences.count() == 2
    assert fresh(new).occurrences.count() == 4
    assert fresh(new).live


def test_a_count_counts_the_excepted_days_too(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6", except_dates=["2099-03-09", "2099-03-30"])
    new = split(event, MONDAYS[2], None, publish=True)
    assert fresh(new).rule == "FREQ=WEEKLY;COUNT=4"
    assert fresh(event).except_dates == ["2099-03-09"]
    assert fresh(new).except_dates == ["2099-03-30"]


def test_every_second_week_keeps_its_weeks(home):
    event = EventFactory(rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=8")
    days = series.days_of(event)
    new = split(event, days[3], None, publish=True)
    assert series.days_of(fresh(event)) + series.days_of(fresh(new)) == days


def test_what_is_changed_follows_its_date(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6")
    event.date_changes = [
        DateChange(original_on=MONDAYS[1], note="Kvar"),
        DateChange(original_on=MONDAYS[2], note="Med"),
    ]
    event.save_revision().publish()
    new = split(event, MONDAYS[2], None, publish=True)
    assert [row.note for row in fresh(event).date_changes.all()] == ["Kvar"]
    assert [row.note for row in fresh(new).date_changes.all()] == ["Med"]
    assert fresh(new).occurrences.get(original_on=MONDAYS[2]).status_note == "Med"


def test_calendars_are_told_that_the_new_one_goes_on_from_the_first(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6")
    new = split(event, MONDAYS[2], None, publish=True)
    uid = fresh(event).calendar_entry.uid
    assert fresh(new).calendar_entry.uid != uid
    assert f"RELATED-TO;RELTYPE=SIBLING:{uid}\r\n" in text(new)
    assert "UNTIL=20990309T063000Z" in text(event)
    assert "RELATED-TO" not in text(event)


def test_the_first_is_named_once_it_is_public_and_no_longer_than_that(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6", live=False)
    new = split(event, MONDAYS[2], None, publish=False)
    assert not fresh(new).live
    fresh(new).get_latest_revision().publish()
    assert "RELATED-TO" not in text(new)
    fresh(event).get_latest_revision().publish()
    assert fresh(event).calendar_entry.uid in text(new)
    fresh(event).unpublish()
    assert fresh(new).calendar_entry.stale_from is not None


def test_a_private_first_is_not_named(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6")
    new = split(event, MONDAYS[2], None, publish=True)
    assert "RELATED-TO" in text(new)
    PageViewRestriction.objects.create(page=event, restriction_type="login")
    assert "RELATED-TO" not in text(new)


def test_the_new_one_stands_when_the_first_is_deleted(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6")
    new = split(event, MONDAYS[2], None, publish=True)
    fresh(event).delete()
    assert fresh(new).continues_id is None
    assert fresh(new).calendar_entry.stale_from is not None


def test_wagtails_own_copy_goes_on_from_nothing(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6")
    new = fresh(split(event, MONDAYS[2], None, publish=True))
    copy = new.copy(update_attrs={"slug": "kopia"})
    assert copy.continues_id is None
    assert draft(copy).continues_id is None


def test_an_editor_splits_a_published_series_and_lands_in_the_new_one(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6", title="Frukost")
    response = post(event, "2099-03-16")
    new = fresh(event).continued_by.get()
    assert response.url == reverse("wagtailadmin_pages:edit", args=[new.pk])
    assert (new.title, new.live, new.starts_on) == ("Frukost", True, MONDAYS[2])


def test_the_first_date_is_not_offered_and_a_day_without_a_date_is_refused(home):
    event, client = EventFactory(rule="FREQ=WEEKLY;COUNT=6"), client_for(editor())
    shown = client.get(reverse("event_split", args=[event.pk])).content.decode()
    assert "måndag 9 mars 2099" in shown
    assert "måndag 2 mars 2099" not in shown
    for day in ("2099-03-02", "2099-03-10", "", "x"):
        response = client.post(reverse("event_split", args=[event.pk]), {"day": day})
        assert response.context["form"].errors["day"]
    assert EventPage.objects.count() == 1


def test_a_date_that_no_series_can_begin_on_is_refused_in_words(home):
    night = {"start_time": datetime.time(2, 30), "end_time": datetime.time(4)}
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6", starts_on=datetime.date(2099, 3, 15), **night)
    response = post(event, "2099-03-29")
    assert "klockan ställs fram" in response.context["form"].errors["day"][0]
    assert (EventPage.objects.count(), fresh(event).rule) == (1, "FREQ=WEEKLY;COUNT=6")


def test_the_next_date_is_suggested_and_not_one_that_has_been(home):
    today = timezone.localdate()
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6", starts_on=today - 3 * WEEK)
    form = client_for(editor()).get(reverse("event_split", args=[event.pk])).context["form"]
    assert form["day"].value() == today.isoformat()
    assert form.fields["day"].choices[0][0] == (today - 2 * WEEK).isoformat()


def test_a_single_event_has_nothing_to_split(home):
    response = post(EventFactory(), "2099-03-16")
    assert "ingen serie att dela" in response.content.decode()


def test_changes_that_are_not_published_are_not_published_by_the_way(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6")
    event.title = "Ändrad"
    event.save_revision()
    response = post(event, "2099-03-16")
    assert "ändringar som inte är publicerade" in response.content.decode()
    assert EventPage.objects.count() == 1


def test_a_locked_page_is_not_split(home):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6", locked=True)
    assert "Sidan är låst" in post(event, "2099-03-16").content.decode()


def test_what_a_partner_has_sent_for_review_is_not_split_meanwhile(home):
    own = OrganisationFactory()
    user = partner(own)
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=6", organisation=own, live=False)
    event.save_revision()
    event.get_workflow().start(event, user)
    assert "Sidan är låst" in post(event, "2099-03-16", user).content.decode()
    assert EventPage.objects.count() == 1


def test_a_partner_splits_only_own_series_and_publishes_nothing(home):
    own, foreign = OrganisationFactory(), OrganisationFactory()
    user = partner(own)
    mine = EventFactory(rule="FREQ=WEEKLY;COUNT=6", organisation=own)
    theirs = EventFactory(rule="FREQ=WEEKLY;COUNT=6", organisation=foreign)
    assert post(theirs, "2099-03-16", user).url == "/admin/"
    post(mine, "2099-03-16", user)
    new = fresh(mine).continued_by.get()
    assert not new.live
    assert fresh(mine).rule == "FREQ=WEEKLY;COUNT=6"
    assert draft(mine).rule == "FREQ=WEEKLY;UNTIL=20990315"
