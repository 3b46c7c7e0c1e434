"""A record is never changed, only withdrawn; the index follows at once."""

import datetime

import pytest
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.admin.panels import get_edit_handler

from ambassadors.models import AmbassadorPage, ConsentRecord
from tests.factories import AmbassadorFactory, ConsentFactory

pytestmark = pytest.mark.indexes


def form_class():
    return get_edit_handler(ConsentRecord).get_form_class()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("field", "egna-ord"),
        ("wording", "Något annat."),
        ("given_at", datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)),
        ("valid_until", datetime.date(2099, 1, 1)),
    ],
)
def test_a_recorded_consent_cannot_be_changed(home, name, value):
    record = ConsentFactory(ambassador=AmbassadorFactory())
    setattr(record, name, value)
    with pytest.raises(ValidationError, match="ändras inte"):
        record.save()


def test_a_recorded_consent_can_be_withdrawn_once(home):
    record = ConsentFactory(ambassador=AmbassadorFactory())
    record.withdrawn_at = timezone.now()
    record.save()
    record.withdrawn_at = None
    with pytest.raises(ValidationError):
        record.save()


def test_the_form_notes_who_recorded_it_and_opens_only_the_withdrawal(home):
    user = get_user_model().objects.create(username="anna")
    person = AmbassadorFactory()
    posted = {"ambassador": person.pk, "field": "namn", "given_at": "2026-01-02 10:00"}
    posted |= {"wording": "Jag vill synas.", "channel": "e-post"}
    form = form_class()(posted, for_user=user)
    assert form.is_valid(), form.errors
    record = form.save()
    assert record.recorded_by == user
    again = form_class()(instance=record, for_user=user)
    assert [name for name, field in again.fields.items() if not field.disabled] == ["withdrawn_at"]


def found(words):
    return [page.pk for page in AmbassadorPage.objects.search(words)]


def test_own_words_are_in_the_index_from_the_consent_until_its_withdrawal(home):
    person = AmbassadorFactory(intro="Vid sjön finns lugnet.", headline="Driver kafé")
    assert found("lugnet") == []
    record = ConsentFactory(ambassador=person, field="egna-ord")
    assert found("lugnet") == [person.pk]
    record.withdrawn_at = timezone.now()
    record.save()
    assert found("lugnet") == []


def test_removing_a_record_empties_the_index_of_its_words(home):
    person = AmbassadorFactory(intro="Vid sjön finns lugnet.")
    ConsentFactory(ambassador=person, field="egna-ord").delete()
    assert found("lugnet") == []


def test_removing_the_person_removes_the_records(home):
    person = AmbassadorFactory(intro="Vid sjön finns lugnet.")
    ConsentFactory(ambassador=person, field="egna-ord")
    person.delete()
    assert not ConsentRecord.objects.exists()
    assert found("lugnet") == []
