"""A place that is not in the list of venues is told wherever a venue is."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from events.models import DateChange, EventPage, Occurrence
from events.models.place import OtherPlace, Venue
from events.splitting import split
from tests.accounts import client_for, editor
from tests.events.test_event_page import text, told
from tests.factories import EventFactory, VenueFactory

KIOSK = "Exempel: kiosken, Kajen 1"
MONDAYS = [datetime.date(2099, 3, day) for day in (2, 9, 16)]


def series(*changes, **fields):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=3", **fields)
    event.date_changes = changes
    event.save_revision().publish()
    return EventPage.objects.get(pk=event.pk)


def locations(event):
    vevent = EventPage.objects.get(pk=event.pk).calendar_entry.vevent.replace("\r\n ", "")
    return re.findall("LOCATION:(.*)\r\n", vevent)


def test_where_is_the_venue_or_the_other_place_or_nowhere():
    hall = Venue(pk=1, name="Salen")
    said = [EventPage(), EventPage(other_place=KIOSK), EventPage(venue=hall)]
    assert [event.place for event in said] == [None, OtherPlace(KIOSK), hall]


def test_the_page_and_machines_are_told_of_the_place(client, home):
    event = EventFactory(other_place=KIOSK)
    assert f"Plats {KIOSK}" in text(client, event)
    data = told(client, event)
    assert data["location"] == {"@type": "Place", "name": KIOSK, "address": KIOSK}
    assert data["eventAttendanceMode"].endswith("/OfflineEventAttendanceMode")


@pytest.mark.parametrize("path", ["/kalender/", "/kalender/?ord=kiosken", "/kalender/badda-in/"])
def test_lists_tell_of_the_place(client, home, path):
    EventFactory(other_place=KIOSK)
    assert KIOSK in client.get(path).content.decode()


def test_the_list_finds_only_what_is_at_the_place(client, home):
    EventFactory(title="Ute", other_place=KIOSK)
    EventFactory(title="Inne")
    html = client.get("/kalender/?ord=kiosken").content.decode()
    assert ("Ute" in html, "Inne<" in html) == (True, False)


def test_feeds_tell_of_the_place(client, home):
    event = EventFactory(other_place=KIOSK)
    assert locations(event) == [KIOSK.replace(",", r"\,")]
    assert KIOSK in client.get("/kalender.atom").content.decode()
    (found,) = client.get("/kalender.json").json()["events"]
    assert found["place"] == {
        "name": KIOSK,
        "streetAddress": None,
        "postalCode": None,
        "addressLocality": None,
        "latitude": None,
        "longitude": None,
    }


def test_a_new_place_is_a_new_sequence_for_those_who_subscribe(home):
    event = EventFactory()
    event.other_place = KIOSK
    event.save_revision().publish()
    assert EventPage.objects.get(pk=event.pk).calendar_entry.sequence == 1


@pytest.mark.parametrize("series_is_at_a_venue", [True, False])
def test_a_date_at_another_place_is_there_and_the_others_where_they_were(
    client, home, series_is_at_a_venue
):
    hall = VenueFactory(name="Exempel: salen")
    elsewhere = {"other_place": KIOSK} if series_is_at_a_venue else {"venue": hall}
    usual = {"venue": hall} if series_is_at_a_venue else {"other_place": KIOSK}
    event = series(DateChange(original_on=MONDAYS[1], **elsewhere), **usual)
    names = [str(row.place) for row in event.occurrences.order_by("starts_at")]
    there, here = (KIOSK, str(hall)) if series_is_at_a_venue else (str(hall), KIOSK)
    assert names == [here, there, here]
    assert locations(event) == [name.replace(",", r"\,") for name in (here, there)]
    assert told(client, event, "?datum=2099-03-09")["location"]["name"] == there
    page = client.get(event.url).content.decode()
    assert page.count(f'<span class="muted">{there}</span>') == 1


def test_a_draft_is_shown_at_its_place(home):
    event = EventFactory(live=False, other_place=KIOSK)
    event.date_changes = [DateChange(original_on=MONDAYS[1], venue=VenueFactory(name="Salen"))]
    event.rule = "FREQ=WEEKLY;COUNT=3"
    event.save_revision()
    address = reverse("wagtailadmin_pages:view_draft", args=[event.pk])
    html = client_for(editor()).get(address).content.decode()
    assert KIOSK in html
    assert html.count('<span class="muted">Salen</span>') == 1


def of_one(**placed):
    EventFactory(**placed)


def of_a_date(**placed):
    DateChange(original_on=MONDAYS[0], **placed).clean()


@pytest.mark.parametrize("say", [of_one, of_a_date])
def test_one_says_either_a_venue_or_another_place(home, say):
    with pytest.raises(ValidationError) as caught:
        say(venue=VenueFactory(), other_place=KIOSK)
    assert caught.value.message_dict["other_place"] == [
        "Välj en plats i listan eller skriv en annan, inte båda."
    ]


def test_the_form_asks_for_the_place(home):
    address = reverse("wagtailadmin_pages:edit", args=[EventFactory(other_place=KIOSK).pk])
    assert (
        f'name="other_place" value="{KIOSK}"' in client_for(editor()).get(address).content.decode()
    )


def test_the_editors_list_tells_of_the_place(home):
    EventFactory(other_place=KIOSK)
    html = client_for(editor()).get("/admin/evenemang/").content.decode()
    assert KIOSK in html


def test_both_halves_of_a_series_that_is_split_are_at_the_place(home):
    change = DateChange(original_on=MONDAYS[2], other_place="Exempel: bryggan")
    event = series(change, other_place=KIOSK)
    new = split(event, MONDAYS[1], editor(), publish=True)
    rows = Occurrence.objects.filter(event__in=[event, new]).order_by("starts_at")
    assert [row.other_place for row in rows] == [KIOSK, KIOSK, "Exempel: bryggan"]


def test_a_copy_is_at_the_place(home):
    event = EventFactory(other_place=KIOSK)
    address = reverse("event_copy_to_date", args=[event.pk])
    client_for(editor()).post(address, {"day": "2099-04-03"})
    assert EventPage.objects.exclude(pk=event.pk).get().other_place == KIOSK


@pytest.mark.indexes
def test_the_search_finds_the_place(client, home):
    EventFactory(title="Fika", other_place=KIOSK)
    assert "Fika" in client.get("/sok/?q=kiosken").content.decode()
