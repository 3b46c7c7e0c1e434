"""After an event is saved its editor is told what else is planned that day for the same people."""

import datetime

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from events.models import DateChange, EventPage
from tests.accounts import client_for, editor, partner, reviewer
from tests.factories import CalendarFactory, EventFactory, OrganisationFactory, SectorFactory


@pytest.fixture
def trade(home):
    return SectorFactory(name="Handel")


def save(sector, user=None, page=None, accept="text/html", **fields):
    """Saves a draft on 2 March 2099 that turns to the sector; gives what its editor reads next."""
    posted = {
        "title": "Mitt",
        "slug": "mitt",
        "starts_on": "2099-03-02",
        "status": "planerat",
        "body": streamfield([]),
        "comments": inline_formset([]),
        "date_changes": inline_formset([]),
        **fields,
    }
    calendar = page.get_parent() if page else CalendarFactory._meta.model.objects.first()
    address = (
        reverse("wagtailadmin_pages:edit", args=[page.pk])
        if page
        else reverse("wagtailadmin_pages:add", args=["events", "eventpage", calendar.pk])
    )
    client = client_for(user or editor())
    data = {**nested_form_data(posted), "sectors": [sector.pk]}
    response = client.post(address, data, headers={"accept": accept}, follow=accept == "text/html")
    return " ".join(response.content.decode().split())


SAID = "Samma dag och samma målgrupp eller bransch:"


def test_another_event_the_same_day_for_the_same_sector_is_told_with_a_link(trade):
    other = EventFactory(title="Deras", sectors=[trade])
    text = save(trade)
    link = reverse("wagtailadmin_pages:edit", args=[other.pk])
    assert f'{SAID}<ul><li>Måndag 2 mars 2099: <a href="{link}">Deras</a> (Handel)</li>' in text
    assert EventPage.objects.filter(title="Mitt").exists()  # told, not hindered


def test_nothing_is_said_of_another_day_or_another_sector_or_what_is_over(trade):
    EventFactory(sectors=[trade], starts_on=datetime.date(2099, 3, 3))
    EventFactory(sectors=[SectorFactory()])
    EventFactory(sectors=[trade], starts_on=datetime.date(2020, 3, 2))
    assert SAID not in save(trade)
    assert SAID not in save(trade, slug="forr", starts_on="2020-03-02", user=partner(None, "x"))


def test_any_date_of_a_series_counts_and_many_are_cut(trade):
    EventFactory(title="Deras", sectors=[trade], rule="FREQ=WEEKLY;COUNT=9")
    text = save(trade, rule="vecka", repeat_count="8")
    assert text.count("Deras</a> (Handel)") == 5
    assert "… och 3 till" in text


def test_an_event_is_no_clash_with_itself(trade):
    event = EventFactory(sectors=[trade], slug="mitt")
    assert SAID not in save(trade, page=event)


def test_an_autosave_says_nothing(trade):
    other = EventFactory(title="Deras", sectors=[trade])
    assert "Deras" not in save(trade, accept="application/json")
    assert "Deras" in save(
        trade, page=EventPage.objects.exclude(pk=other.pk).get(), user=reviewer()
    )


def test_a_partner_is_told_only_what_the_partner_may_see(trade):
    own = OrganisationFactory()
    EventFactory(title="Publikt", sectors=[trade])
    EventFactory(title="Hemligt", sectors=[trade], live=False)
    EventFactory(title="Kanske", sectors=[trade], live=False, status="preliminart")
    text = save(trade, user=partner(own))
    assert "Publikt</a> (Handel)" in text
    assert "Kanske (Handel)" in text
    assert "Hemligt" not in text


def test_a_title_is_text_and_not_markup(trade):
    EventFactory(title="<b>Deras</b>", sectors=[trade])
    assert "&lt;b&gt;Deras&lt;/b&gt;</a> (Handel)" in save(trade)


def test_a_change_whose_date_has_gone_is_warned_of_after_saving(trade):
    event = EventFactory(
        live=False, slug="mitt", rule="FREQ=WEEKLY;COUNT=4", starts_on=datetime.date(2099, 3, 2)
    )
    event.date_changes = [DateChange(original_on=datetime.date(2099, 3, 23))]
    event.save_revision()
    change = {"original_on": "2099-03-23", "status": "planerat"}
    text = save(
        trade, page=event, rule="vecka", repeat_count="3", date_changes=inline_formset([change])
    )
    assert "Ändringen för 23 mars 2099 syns inte: dagen är inte ett datum i serien." in text
