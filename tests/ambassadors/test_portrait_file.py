"""A portrait whose consent is withdrawn is at none of the addresses that it had."""

import datetime
import io

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from ambassadors.models import AmbassadorPage, ConsentRecord
from ambassadors.portrait_file import hide_where_ended
from tests.factories import AmbassadorFactory, ConsentFactory


@pytest.fixture
def portrait(home, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    image = get_image_model().objects.create(title="Exempel", file=get_test_image_file("anna.png"))
    image.get_rendition("width-100|format-webp")
    return image


@pytest.fixture
def record(portrait):
    return ConsentFactory(ambassador=AmbassadorFactory(portrait=portrait), field="portratt")


def names(folder):
    return {path.name for path in folder.rglob("*") if path.is_file()}


def withdraw(record, at=None):
    record.withdrawn_at = at or timezone.now()
    record.save()


def test_no_file_keeps_its_name(record, tmp_path, django_capture_on_commit_callbacks):
    before = names(tmp_path)
    assert len(before) == 2
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(record)
    assert names(tmp_path) & before == set()
    assert len(names(tmp_path)) == 1


def test_editors_still_have_the_picture(record, portrait):
    withdraw(record)
    moved = get_image_model().objects.get(pk=portrait.pk)
    assert moved.file.read()
    assert moved.get_rendition("width-100|format-webp").url


@pytest.mark.parametrize("field", ["namn", "egna-ord"])
def test_another_withdrawal_leaves_it(record, portrait, field):
    withdraw(ConsentFactory(ambassador=record.ambassador, field=field))
    assert "anna" in get_image_model().objects.get(pk=portrait.pk).file.name


def test_it_stays_while_a_newer_consent_stands(record, portrait):
    ConsentFactory(ambassador=record.ambassador, field="portratt")
    withdraw(record)
    assert "anna" in get_image_model().objects.get(pk=portrait.pk).file.name


def test_it_stays_until_the_moment_of_the_withdrawal(record, portrait):
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    withdraw(record, tomorrow)
    hide_where_ended(tomorrow - datetime.timedelta(seconds=1))
    assert "anna" in get_image_model().objects.get(pk=portrait.pk).file.name
    hide_where_ended(tomorrow)
    assert "anna" not in get_image_model().objects.get(pk=portrait.pk).file.name


@pytest.mark.parametrize(("days", "is_there"), [(0, True), (-1, False)])
def test_a_last_day_that_has_passed_is_seen_to_by_the_nights_command(portrait, days, is_there):
    ambassador = AmbassadorFactory(portrait=portrait)
    last_day = timezone.localdate() + datetime.timedelta(days=days)
    long_ago = timezone.now() - datetime.timedelta(days=400)
    ended = ConsentRecord(ambassador=ambassador, field="portratt", valid_until=last_day)
    ConsentRecord.objects.bulk_create([ended])  # as if it had been saved while it stood
    ConsentRecord.objects.update(given_at=long_ago)
    call_command("hide_portraits", stdout=io.StringIO())
    assert ("anna" in get_image_model().objects.get(pk=portrait.pk).file.name) == is_there


def test_a_file_is_moved_once_for_each_consent_that_ends(record, portrait):
    withdraw(record)
    moved = get_image_model().objects.get(pk=portrait.pk).file.name
    assert hide_where_ended(timezone.now()) == 0
    assert get_image_model().objects.get(pk=portrait.pk).file.name == moved
    again = ConsentFactory(ambassador=AmbassadorPage.objects.get(), field="portratt")
    withdraw(again)
    assert get_image_model().objects.get(pk=portrait.pk).file.name != moved


def test_a_person_without_a_portrait_withdraws_as_well(home):
    withdraw(ConsentFactory(ambassador=AmbassadorFactory(portrait=None), field="portratt"))
