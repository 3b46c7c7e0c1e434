"""Facts and messages: published with source and dates only, and shown as published only."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse
from django.utils import timezone

from handslaget.models import FactFigure, KeyMessage
from tests.accounts import client_for, editor
from tests.factories import AudienceFactory
from tests.programme_factories import FactFigureFactory, KeyMessageFactory

NOW = timezone.now()
FORM = {
    "name": "arbetsställen",
    "value": "över 1 700",
    "unit": "",
    "as_of": "2026-01-15",
    "source": "Exempel: register",
    "source_url": "",
    "note": "",
    "review_date": "2099-01-01",
}


def post(client, **values):
    return client.post(reverse(FactFigure.snippet_viewset.get_url_name("add")), {**FORM, **values})


def test_a_fact_with_source_and_dates_is_published(home):
    post(client_for(editor()), **{"action-publish": "1"})
    assert FactFigure.objects.published(NOW + datetime.timedelta(minutes=1)).get().source


@pytest.mark.parametrize("lack", ["source", "as_of", "review_date", "value"])
def test_the_form_publishes_no_fact_without(home, lack):
    response = post(client_for(editor()), **{lack: "", "action-publish": "1"})
    assert lack in response.context["form"].errors
    assert not FactFigure.objects.exists()


def test_a_day_that_has_not_been_is_refused_in_words(home):
    today = timezone.localdate()
    tomorrow = today + datetime.timedelta(days=1)
    client = client_for(editor())
    response = post(client, as_of=tomorrow.isoformat(), **{"action-publish": "1"})
    assert response.context["form"].errors["as_of"][0].startswith("Dagen har inte varit än.")
    assert not FactFigure.objects.exists()
    post(client, as_of=today.isoformat(), **{"action-publish": "1"})
    assert FactFigure.objects.get().live


def test_no_code_publishes_a_fact_of_tomorrow(db):
    tomorrow = timezone.localdate() + datetime.timedelta(days=1)
    draft = FactFigureFactory(live=False, as_of=tomorrow).save_revision(clean=False)
    with pytest.raises(ValidationError, match="Dagen har inte varit än"):
        draft.publish()


def test_a_draft_may_wait_for_source_and_dates(home):
    post(client_for(editor()), source="", as_of="", review_date="")
    fact = FactFigure.objects.get()
    assert (fact.live, fact.source, fact.as_of) == (False, "", None)


@pytest.mark.parametrize(
    ("lack", "empty", "filled"),
    [
        ("source", "", "Exempel: källa"),
        ("as_of", None, datetime.date(2026, 1, 1)),
        ("review_date", None, datetime.date(2099, 1, 1)),
    ],
)
def test_no_code_publishes_a_fact_without(db, lack, empty, filled):
    fact = FactFigureFactory(live=False, **{lack: empty})
    draft = fact.save_revision(clean=False)  # as the form stores a draft
    with pytest.raises(ValidationError):
        draft.publish()
    fact.refresh_from_db()
    assert not fact.live
    setattr(fact, lack, filled)
    fact.save_revision().publish()
    fact.refresh_from_db()
    assert fact.live


def test_the_database_itself_refuses_a_public_fact_without_source(db):
    fact = FactFigureFactory(live=False, source="")
    with pytest.raises(IntegrityError):
        FactFigure.objects.filter(pk=fact.pk).update(live=True)


def test_a_message_without_a_day_of_review_is_not_published(db):
    draft = KeyMessageFactory(live=False, review_date=None).save_revision(clean=False)
    with pytest.raises(ValidationError):
        draft.publish()


@pytest.mark.parametrize("factory", [FactFigureFactory, KeyMessageFactory])
def test_expired_is_not_public(db, factory):
    past, future = NOW - datetime.timedelta(hours=1), NOW + datetime.timedelta(hours=1)
    lasting, later, _gone = [factory(expire_at=end) for end in (None, future, past)]
    assert set(factory._meta.model.objects.published(NOW)) == {lasting, later}


@pytest.mark.indexes
@pytest.mark.parametrize("model", [FactFigure, KeyMessage])
def test_the_list_the_form_the_preview_and_the_history_open(home, model):
    row = {FactFigure: FactFigureFactory, KeyMessage: KeyMessageFactory}[model]()
    client, name = client_for(editor()), model.snippet_viewset.get_url_name
    assert str(row) in client.get(reverse(name("list"))).content.decode()
    for view in ("edit", "history", "usage", "preview_on_edit"):
        assert client.get(reverse(name(view), args=[row.pk])).status_code == 200


def test_the_audiences_of_a_message_are_boxes_to_tick(home):
    AudienceFactory()
    html = client_for(editor()).get(reverse(KeyMessage.snippet_viewset.get_url_name("add")))
    assert '<input type="checkbox" name="audiences"' in html.content.decode()


def test_the_list_shows_value_source_dates_and_state(home):
    FactFigureFactory(value="12", unit="meter", source="Exempel: tumstock")
    html = client_for(editor()).get(reverse(FactFigure.snippet_viewset.get_url_name("list")))
    for word in ("12 meter", "Exempel: tumstock", "1 januari 2026", "1 januari 2099", "Publicerad"):
        assert word in html.content.decode()
