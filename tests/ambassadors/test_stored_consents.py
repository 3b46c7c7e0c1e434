"""Consents that come as one value are the same as those that are read as rows."""

import datetime

import pytest
from django.utils import timezone

from ambassadors.models import ConsentRecord
from ambassadors.stored_consents import records_of, stored_consents
from tests.factories import AmbassadorFactory, ConsentFactory

AT = timezone.now()
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def person(home):
    return AmbassadorFactory()


def test_every_record_comes_as_it_is_stored(person):
    ConsentFactory(ambassador=person, field="namn", given_at=AT - HOUR)
    ConsentFactory(ambassador=person, field="ort", valid_until=AT.date(), withdrawn_at=AT)
    ConsentFactory(ambassador=AmbassadorFactory(), field="portratt")
    names = ("pk", "field", "given_at", "valid_until", "withdrawn_at")
    came = records_of(stored_consents(person.pk).values_list("all", flat=True).get())
    kept = ConsentRecord.objects.filter(ambassador=person)
    assert {tuple(getattr(one, name) for name in names) for one in came} == set(
        kept.values_list(*names)
    )


def test_who_has_given_none_has_none(person):
    assert not stored_consents(person.pk).exists()
    assert records_of(None) == []
