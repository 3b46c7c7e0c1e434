"""The dates that an editor sees before anything is saved."""

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from events.models import EventPage, Occurrence
from tests.accounts import client_for, superuser

BREAKFAST = {"starts_on": "2027-01-26", "start_time": "07:30", "end_time": "9"}


@pytest.fixture
def client(db):
    return client_for(superuser())


@pytest.fixture
def seen(client):
    """What the editor reads for these answers, in one line."""

    def ask(changes=(), **answers):
        posted = {"date_changes": inline_formset(list(changes)), **BREAKFAST}
        answers = {**nested_form_data(posted), **answers}
        response = client.post(reverse("event_dates"), answers)
        assert response.status_code == 200
        text = response.content.decode().replace("\xa0", " ")
        return " ".join(text.split())

    return ask


LAST_TUESDAY = {
    "rule": "veckodag",
    "repeat_ordinal": "-1",
    "repeat_weekday": "TU",
    "repeat_until": "31 december 2027",
    "except_months": ["7"],
}


def test_the_rule_is_said_in_words_with_its_dates_and_how_many_they_are(seen):
    text = seen(**LAST_TUESDAY)
    said = "Varje sista tisdag i månaden, utom juli, till och med 31 december 2027: 11 datum"
    assert said in text
    assert "tisdag 26 januari 2027 kl. 7.30–9.00" in text
    assert "juli 2027" not in text


def test_many_dates_are_cut_with_the_last_one_named(seen):
    text = seen(rule="vecka", repeat_count="40")
    shown, rest = text.split("<details")
    assert shown.count("<li>") == 12
    assert "… och 28 till. Sist: tisdag 26 oktober 2027" in rest
    assert rest.count("<li>") == 28


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (
            {"starts_on": "2027-01-31", "rule": "datum", "repeat_count": "4"},
            "31:a finns inte i alla månader.",
        ),
        (
            {"starts_on": "2028-02-29", "rule": "ar", "repeat_count": "2"},
            "29 februari finns bara vart fjärde år.",
        ),
        (
            {"starts_on": "2027-01-05", "rule": "dag", "repeat_count": "3"},
            "Ett datum är en helgdag: 6 januari 2027.",
        ),
        (
            {"rule": "vecka", "repeat_weekdays": ["TH"], "repeat_count": "2"},
            (
                "Första dagen, tisdag 26 januari 2027, är inte ett av datumen. "
                "Serien börjar torsdag 28 januari 2027."
            ),
        ),
        (
            {"rule": "vecka", "repeat_count": "2", "except_dates": "2027-01-27"},
            "Undantaget 27 januari 2027 är ändå inte ett datum i serien.",
        ),
    ],
)
def test_what_one_might_not_have_meant_is_said(seen, answers, words):
    assert words in seen(**answers)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"rule": "dag"}, "Till och med: Skriv när upprepningen slutar"),
        ({"starts_on": "", "rule": "dag", "repeat_count": "2"}, "Första dag: "),
        (
            {"starts_on": "03/04/2027", "rule": "dag", "repeat_count": "2"},
            "Skriv datumet som 2026-04-03",
        ),
        ({"rule": "dag", "repeat_count": "9", "end_time": "6"}, "Slutet måste ligga efter början"),
        ({"rule": "<script>", "repeat_count": "9"}, "Upprepas: "),
    ],
)
def test_what_is_lacking_is_said_by_field(seen, answers, words):
    text = seen(**answers)
    assert words in text
    assert "<script>" not in text


def test_a_rule_that_was_read_in_shows_its_dates_too(seen):
    assert ": 2 datum" in seen(rule="FREQ=YEARLY;BYMONTH=3;BYDAY=-1TU;COUNT=2")


def test_changed_dates_stand_among_the_others(seen):
    text = seen(
        [
            {"original_on": "2027-01-26", "status": "installt"},
            {"original_on": "2027-02-23", "status": "planerat", "starts_on": "2027-02-24"},
            {"original_on": "2027-03-30", "status": "installt", "DELETE": "1"},
            {"original_on": "i går", "status": "planerat"},
        ],
        **LAST_TUESDAY,
    )
    assert "tisdag 26 januari 2027 kl. 7.30–9.00 <strong>Inställt</strong>" in text
    assert "onsdag 24 februari 2027 kl. 7.30–9.00 <strong>Ändrad tid</strong>" in text
    assert 'data-change-date="2027-03-30">Ändra' in text
    assert 'data-change-date="2027-02-23"' not in text


def test_a_date_whose_start_alone_is_moved_is_as_long_as_the_others(seen):
    later = {"original_on": "2027-02-23", "status": "planerat", "start_time": "8.55"}
    text = seen([later], **LAST_TUESDAY)
    assert "tisdag 23 februari 2027 kl. 8.55–10.25 <strong>Ändrad tid</strong>" in text


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_timed_date_moved_beyond_the_calendars_years_is_no_error(seen, day):
    moved = {"original_on": "2027-02-23", "status": "planerat", "starts_on": day}
    text = seen([{**moved, "start_time": "23:59"}], **LAST_TUESDAY)
    assert 'data-change-date="2027-02-23">Ändra' in text


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_date_moved_beyond_the_calendars_years_stands_where_it_was(seen, day):
    moved = {"original_on": "2027-02-23", "status": "planerat", "starts_on": day}
    text = seen([moved], **LAST_TUESDAY, start_time="", end_time="", all_day="on")
    assert 'data-change-date="2027-02-23">Ändra' in text


def test_a_changed_date_that_the_rule_does_not_give_is_warned_of(seen):
    text = seen([{"original_on": "2027-01-27", "status": "installt"}], **LAST_TUESDAY)
    assert "Ändringen för 27 januari 2027 syns inte: dagen är inte ett datum i serien." in text


def test_nothing_is_asked_of_the_event_tables_and_nothing_is_stored(seen):
    seen(**LAST_TUESDAY)
    assert not EventPage.objects.exists()
    assert not Occurrence.objects.exists()


def test_the_dates_are_not_asked_for_by_address(client):
    assert client.get(reverse("event_dates")).status_code == 405
