"""The picture of an event in calendars: the one that shared links show, while everybody may see it."""

import datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from icalendar import Calendar
from wagtail.images.models import Image
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, CollectionViewRestriction

from events import entries
from events.models import DateChange, EventPage
from events.status import EventStatus
from tests.accounts import client_for, superuser
from tests.calendar_text import faults_of
from tests.factories import EventFactory


def picture(title="Exempel: bryggan", **fields):
    return Image.objects.create(title=title, file=get_test_image_file(), **fields)


def told(client, path="/kalender.ics"):
    """The addresses of the pictures, as a calendar reads them."""
    content = client.get(path).content
    assert faults_of(content) == []
    return [
        str(one["image"]) for one in Calendar.from_ical(content).walk("VEVENT") if "image" in one
    ]


def test_the_picture_is_that_of_shared_links_with_its_type(client, home):
    event = EventFactory(slug="frukost", image=picture())
    (address,) = told(client)
    html = client.get(event.url).content.decode()
    assert f'<meta property="og:image" content="{address}">' in html
    assert address.startswith("http")
    line = client.get("/kalender.ics").content.replace(b"\r\n ", b"")
    assert b"IMAGE;DISPLAY=BADGE;FMTTYPE=image/jpeg;VALUE=URI:" + address.encode() in line
    assert told(client, "/kalender/frukost.ics") == [address]


def test_each_part_of_a_series_and_the_file_of_one_date_have_it_too(client, home):
    event = EventFactory(slug="frukost", image=picture(), rule="FREQ=WEEKLY;COUNT=4")
    off = DateChange(original_on=datetime.date(2099, 3, 9), status=EventStatus.CANCELLED)
    event.date_changes.add(off)
    event.save_revision().publish()
    assert len(told(client)) == 2
    assert len(told(client, "/kalender/frukost.ics?datum=2099-03-16")) == 1


def test_an_event_without_a_picture_has_none(client, home):
    EventFactory()
    assert b"IMAGE" not in client.get("/kalender.ics").content


def test_two_fetches_are_the_same_bytes(client, home):
    EventFactory(image=picture())
    assert client.get("/kalender.ics").content == client.get("/kalender.ics").content


def test_a_new_file_in_the_library_reaches_the_calendar(client, home):
    image = picture()
    event = EventFactory(image=image)
    before, etag = told(client), client.get("/kalender.ics").headers["ETag"]
    address = reverse("wagtailimages:edit", args=[image.pk])
    new = get_test_image_file(filename="ny.png", colour="red")
    new.seek(0)
    posted = {"title": image.title, "file": SimpleUploadedFile("ny.png", new.read())}
    answer = client_for(superuser()).post(address, posted)
    assert answer.status_code == 302
    after = told(client)
    assert after != before
    assert client.get("/kalender.ics").headers["ETag"] != etag
    assert after[0].encode() in client.get(event.url).content
    assert EventPage.objects.get().calendar_entry.sequence == 0


def test_a_picture_that_is_deleted_leaves_the_calendar(client, home):
    image = picture()
    EventFactory(image=image)
    assert len(told(client)) == 1
    image.delete()
    assert told(client) == []


def test_a_picture_in_a_collection_that_is_not_open_is_not_told_of(client, home):
    hidden = Collection.get_first_root_node().add_child(name="Exempel: internt")
    EventFactory(image=picture(collection=hidden))
    assert len(told(client)) == 1
    lock = CollectionViewRestriction.objects.create(collection=hidden, restriction_type="login")
    assert told(client) == []
    lock.delete()
    assert len(told(client)) == 1


def test_a_file_that_is_gone_stops_no_event(client, home):
    image = picture()
    image.file.storage.delete(image.file.name)
    EventFactory(image=image, title="Frukost")
    assert told(client) == []
    assert b"SUMMARY:Frukost" in client.get("/kalender.ics").content


@pytest.mark.parametrize("count", [1, 3])
def test_the_queries_do_not_grow_with_the_pictures(home, django_assert_num_queries, count):
    for number in range(count):
        EventFactory(image=picture(f"Exempel {number}"))
    events = EventPage.objects.all()
    with django_assert_num_queries(8):
        entries.refresh(events, EventPage.objects.first().last_published_at)
