"""What an editor chooses becomes a rule; faults stand beside their field and nothing typed is lost."""

import datetime

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from events.models import CouncilMeetingPage, EventPage
from tests.accounts import client_for, superuser
from tests.factories import CalendarFactory, EventFactory

EMPTY = {
    "title": "Frukost",
    "slug": "frukost",
    "status": "planerat",
    "starts_on": "2099-01-27",
    "body": streamfield([]),
    "comments": inline_formset([]),
    "date_changes": inline_formset([]),
}


@pytest.fixture
def client(home):
    return client_for(superuser())


@pytest.fixture
def save(client):
    """Posts the form for a new event; gives the page, or the response with the faults."""
    address = reverse("wagtailadmin_pages:add", args=["events", "eventpage", CalendarFactory().pk])

    def post(**fields):
        response = client.post(address, {**nested_form_data(EMPTY), **fields})
        return EventPage.objects.first() or response

    return post


@pytest.mark.parametrize(
    ("answers", "rule"),
    [
        ({"rule": "dag", "repeat_count": "5"}, "FREQ=DAILY;COUNT=5"),
        (
            {"rule": "vecka", "repeat_weekdays": ["TU", "TH"], "repeat_until": "1 mars 2099"},
            "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20990301",
        ),
        (
            {"rule": "vecka", "repeat_interval": "2", "repeat_count": "4"},
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4",
        ),
        ({"rule": "datum", "repeat_count": "4"}, "FREQ=MONTHLY;COUNT=4"),
        ({"rule": "sista-dagen", "repeat_count": "4"}, "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4"),
        (
            {
                "rule": "veckodag",
                "repeat_ordinal": "-1",
                "repeat_weekday": "TU",
                "repeat_until": "2099-12-31",
            },
            "FREQ=MONTHLY;BYDAY=-1TU;UNTIL=20991231",
        ),
        (
            {
                "rule": "veckodag",
                "repeat_ordinal": "5",
                "repeat_weekday": "TU",
                "repeat_count": "4",
            },
            "FREQ=MONTHLY;BYDAY=5TU;COUNT=4",
        ),
        ({"rule": "ar", "repeat_count": "3"}, "FREQ=YEARLY;COUNT=3"),
        ({"rule": "", "repeat_count": "3", "repeat_interval": "2"}, ""),
    ],
)
def test_the_choices_become_a_rule(save, answers, rule):
    assert save(**answers).get_latest_revision_as_object().rule == rule


def test_days_months_and_holidays_are_excepted(save):
    event = save(
        rule="vecka",
        repeat_count="40",
        except_dates="14 juli 2099\n2099-02-03,",
        except_months=["7", "12"],
        except_holidays="on",
    ).get_latest_revision_as_object()
    assert event.except_dates == ["2099-02-03", "2099-07-14"]
    assert event.except_months == [7, 12]
    assert event.except_holidays


@pytest.mark.parametrize(
    ("answers", "field", "words"),
    [
        ({"rule": "dag"}, "repeat_until", "Skriv när upprepningen slutar"),
        (
            {"rule": "dag", "repeat_count": "3", "repeat_until": "2099-02-01"},
            "repeat_until",
            "Välj ett av två",
        ),
        ({"rule": "dag", "repeat_until": "2098-02-01"}, "repeat_until", "före första dagen"),
        ({"rule": "dag", "repeat_until": "03/04/2099"}, "repeat_until", "Skriv datumet som"),
        ({"rule": "dag", "repeat_count": "0"}, "repeat_count", "1"),
        ({"rule": "dag", "repeat_count": "501"}, "repeat_count", "500"),
        ({"rule": "veckodag", "repeat_count": "3"}, "repeat_weekday", "Välj veckodag"),
        ({"rule": "veckodag", "repeat_count": "3"}, "repeat_ordinal", "Välj vilken"),
        (
            {"rule": "dag", "repeat_count": "3", "except_dates": "2099-01-28\n03/04/2099"},
            "except_dates",
            "Raden ”03/04/2099”",
        ),
        ({"rule": "timme", "repeat_count": "3"}, "rule", ""),
        ({"rule": "dag", "repeat_until": "2103-01-01"}, "rule", "fler än 500 datum"),
        (
            {"rule": "datum", "repeat_count": "2", "except_months": ["1", "2"]},
            "rule",
            "Alla datum är undantagna",
        ),
    ],
)
def test_a_fault_stands_beside_its_field_and_what_was_typed_stays(save, answers, field, words):
    response = save(**answers)
    form = response.context["form"]
    assert words in " ".join(form.errors[field])
    for name, value in answers.items():
        assert form[name].value() == value


def test_the_form_shows_the_rule_as_it_was_chosen(client):
    event = EventFactory(rule="FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU;COUNT=6", except_months=[7])
    form = client.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).context["form"]
    shown = {name: form[name].value() for name in ("rule", "repeat_interval", "repeat_ordinal")}
    assert shown == {"rule": "veckodag", "repeat_interval": 2, "repeat_ordinal": "-1"}
    assert form["repeat_weekday"].value() == "TU"
    assert form["repeat_count"].value() == 6
    assert form["except_months"].value() == [7]


YEARLY = "FREQ=YEARLY;BYMONTH=3;BYDAY=-1TU;COUNT=3"


def edited(client, event, **fields):
    address = reverse("wagtailadmin_pages:edit", args=[event.pk])
    posted = {**nested_form_data(EMPTY), "slug": event.slug, "starts_on": "2099-03-02", **fields}
    response = client.post(address, posted)
    return response, EventPage.objects.get(pk=event.pk).get_latest_revision_as_object()


def test_a_rule_that_the_choices_cannot_show_is_said_in_words_and_kept(client):
    event = EventFactory(rule=YEARLY, live=False)
    shown = client.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).content.decode()
    assert "Som nu: Varje år, sista tisdagen i mars, 3 gånger" in shown
    _, draft = edited(client, event, rule=YEARLY, title="Ny titel")
    assert (draft.title, draft.rule) == ("Ny titel", YEARLY)


def test_only_the_rule_that_stands_can_be_kept(client):
    event = EventFactory(live=False)
    response, draft = edited(client, event, rule=YEARLY)
    assert "rule" in response.context["form"].errors
    assert draft.rule == ""


def test_a_council_meeting_keeps_a_rule_that_its_form_does_not_ask_for():
    assert "rule" not in CouncilMeetingPage.get_edit_handler().get_form_class().base_fields


def test_the_first_day_may_be_before_the_rules_first_date(save):
    event = save(rule="vecka", repeat_weekdays=["MO"], repeat_count="3")
    assert event.starts_on == datetime.date(2099, 1, 27)


def test_two_versions_are_compared_in_words(client):
    event = EventFactory(rule="FREQ=WEEKLY;COUNT=4")
    first = event.latest_revision or event.save_revision()
    event.except_months = [7]
    second = event.save_revision()
    address = reverse("wagtailadmin_pages:revisions_compare", args=[event.pk, first.pk, second.pk])
    text = client.get(address).content.decode()
    assert "Varje måndag" in text
    assert "utom juli" in text
    assert "FREQ=" not in text


def test_a_rule_in_another_order_is_shown_as_choices(client):
    event = EventFactory(rule="COUNT=6;BYDAY=-1TU;FREQ=MONTHLY")
    form = client.get(reverse("wagtailadmin_pages:edit", args=[event.pk])).context["form"]
    assert form["rule"].value() == "veckodag"


def test_no_more_days_are_excepted_than_a_series_can_have(save):
    days = "\n".join(["2099-02-03"] * 501)
    response = save(rule="dag", repeat_count="3", except_dates=days)
    assert "högst 500 dagar" in str(response.context["form"].errors["except_dates"])
