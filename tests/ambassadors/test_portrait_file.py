"""A portrait whose consent is withdrawn is at none of the addresses that it had."""

import datetime

import pytest
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

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
    withdraw(record, timezone.now() + datetime.timedelta(days=1))
    assert "anna" in get_image_model().objects.get(pk=portrait.pk).file.name


def test_a_person_without_a_portrait_withdraws_as_well(home):
    withdraw(ConsentFactory(ambassador=AmbassadorFactory(portrait=None), field="portratt"))
