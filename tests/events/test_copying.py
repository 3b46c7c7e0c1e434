"""An event copied to a new date in one step: a draft of its own, with everything but the date."""

import datetime

import pytest
from django.urls import reverse

from events.models import CouncilMeetingPage, DateChange, EventPage
from tests.accounts import client_for, editor, partner
from tests.factories import EventFactory, OrganisationFactory, SectorFactory
from tests.programme_factories import CouncilMeetingFactory

MARCH_2 = datetime.date(2099, 3, 2)


def copy(event, day, user=None):
    """Posts the step; gives the copy, or the faults beside the day."""
    before = set(EventPage.objects.values_list("pk", flat=True))
    address = reverse("event_copy_to_date", args=[event.pk])
    response = client_for(user or editor()).post(address, {"day": day})
    new = EventPage.objects.exclude(pk__in=before).first()
    if new is None:
        refused = response.status_code == 302
        return response if refused else response.context["form"].errors["day"]
    assert response.url == reverse("wagtailadmin_pages:edit", args=[new.pk])
    return new.get_latest_revision_as_object()


def test_the_copy_is_a_draft_with_the_same_words_and_times_on_the_new_day(home):
    sector = SectorFactory()
    event = EventFactory(title="Frukost", slug="frukost", sectors=[sector], price="Gratis")
    new = copy(event, "3 april 2099")
    assert not new.live
    assert (new.title, new.slug, new.price) == ("Frukost", "frukost-1", "Gratis")
    assert (new.starts_on, new.start_time) == (datetime.date(2099, 4, 3), event.start_time)
    assert list(new.sectors.all()) == [sector]
    assert EventPage.objects.get(pk=event.pk).starts_on == MARCH_2


def test_it_is_as_many_days_long(home):
    event = EventFactory(ends_on=datetime.date(2099, 3, 4))
    assert copy(event, "2099-12-31").ends_on == datetime.date(2100, 1, 2)


def test_it_gets_an_identity_of_its_own_when_it_is_published(home):
    event = EventFactory()
    new = copy(event, "2099-04-03")
    new.get_latest_revision().publish()
    uids = {EventPage.objects.get(pk=pk).calendar_entry.uid for pk in (event.pk, new.pk)}
    assert len(uids) == 2


def test_what_was_said_of_the_old_date_is_not_said_of_the_new(home):
    event = EventFactory(status="installt", status_note="Sjukdom")
    new = copy(event, "2099-04-03")
    assert (new.status, new.status_note) == ("planerat", "")


def test_a_series_is_copied_whole_without_its_single_dates(home):
    event = EventFactory(
        rule="FREQ=WEEKLY;UNTIL=20990331", except_dates=["2099-03-09"], except_months=[7]
    )
    event.date_changes = [DateChange(original_on=datetime.date(2099, 3, 16), status="installt")]
    event.save()
    new = copy(event, "2099-04-02")
    assert new.rule == "FREQ=WEEKLY;UNTIL=20990501"
    assert (new.except_dates, new.except_months) == ([], [7])
    assert not new.date_changes.exists()


def test_the_draft_is_what_is_copied(home):
    event = EventFactory(title="Frukost")
    event.title = "Lunch"
    event.save_revision()
    assert copy(event, "2099-04-03").title == "Lunch"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("", "obligatorisk"),
        ("03/04/2099", "Skriv datumet som"),
        ("2300-01-01", "Året ska ligga mellan"),
        ("2099-03-29", "Den tiden finns inte"),
    ],
)
def test_a_day_that_cannot_be_is_told_beside_the_field(home, day, words):
    event = EventFactory(start_time=datetime.time(2, 30))
    assert words in " ".join(copy(event, day))
    assert EventPage.objects.count() == 1


def test_looking_changes_nothing(home):
    event = EventFactory()
    client_for(editor()).get(reverse("event_copy_to_date", args=[event.pk]))
    assert EventPage.objects.count() == 1
    assert EventPage.objects.get().revisions.count() == 1


def test_a_partner_copies_only_the_own_organisations_events(home):
    own, foreign = OrganisationFactory(), OrganisationFactory()
    user = partner(own)
    assert copy(EventFactory(organisation=own), "2099-04-03", user).organisation_id == own.pk
    refused = copy(EventFactory(organisation=foreign), "2099-04-03", user)
    assert refused.url == "/admin/"


def test_a_council_meeting_is_not_copied(home):
    meeting = CouncilMeetingFactory()
    assert copy(meeting, "2099-04-03").url == "/admin/"
    assert CouncilMeetingPage.objects.count() == 1


def test_the_button_stands_in_the_list_and_at_the_head_of_the_page(home):
    event = EventFactory()
    address, client = reverse("event_copy_to_date", args=[event.pk]), client_for(editor())
    for url in ("/admin/evenemang/", f"/admin/pages/{event.pk}/edit/"):
        assert address in client.get(url).content.decode()
