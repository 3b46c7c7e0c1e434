"""Single dates of a series that an editor cancels or moves: what the form refuses, and what it keeps."""

import datetime

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from events.models import DateChange, EventPage
from tests.accounts import client_for, superuser
from tests.factories import EventFactory

# Tuesdays in February 2099.
TUESDAYS = {"rule": "vecka", "repeat_count": "4", "starts_on": "2099-02-03"}


@pytest.fixture
def series(home):
    return EventFactory(live=False, rule="FREQ=WEEKLY;COUNT=4", starts_on=datetime.date(2099, 2, 3))


def change(original_on, **fields):
    return {"original_on": original_on, "status": "planerat", **fields}


def save(event, *changes, **fields):
    """Posts the event's form with these changed dates; gives the forms of them, and the draft."""
    posted = {
        "title": "Frukost",
        "slug": event.slug,
        "start_time": "07:30",
        "end_time": "09:00",
        "status": "planerat",
        "body": streamfield([]),
        "comments": inline_formset([]),
        "date_changes": inline_formset(list(changes)),
        **TUESDAYS,
        **fields,
    }
    address = reverse("wagtailadmin_pages:edit", args=[event.pk])
    response = client_for(superuser()).post(address, nested_form_data(posted))
    draft = EventPage.objects.get(pk=event.pk).get_latest_revision_as_object()
    form = response.context and response.context.get("form")
    return [dict(row.errors) for row in form.formsets["date_changes"].forms] if form else draft


def test_a_date_is_cancelled_and_another_moved(series):
    draft = save(
        series,
        change("2099-02-10", status="installt", note="Sjuk"),
        change("17 februari 2099", starts_on="2099-02-18", start_time="8", end_time="10"),
    )
    rows = {row.original_on.day: row for row in draft.date_changes.all()}
    assert rows[10].status == "installt"
    assert (rows[17].starts_on.day, rows[17].start_time.hour) == (18, 8)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (
            "2099-02-11",
            (
                "Serien har inget datum den dagen. "
                "Närmaste är tisdag 10 februari 2099 och tisdag 17 februari 2099."
            ),
        ),
        (
            "2099-03-31",
            "Serien har inget datum den dagen. Närmaste är tisdag 24 februari 2099.",
        ),
        ("03/02/2099", "Skriv datumet som 2026-04-03 eller 3 april 2026."),
    ],
)
def test_a_day_that_is_no_date_of_the_series_is_refused(series, day, words):
    assert save(series, change(day)) == [{"original_on": [words]}]


def test_the_same_date_is_not_changed_twice(series):
    none, twice = save(series, change("2099-02-10"), change("2099-02-10", note="En gång till"))
    assert none == {}
    assert twice == {"original_on": ["Det finns redan en ändring för den dagen. Ändra i den."]}


@pytest.mark.parametrize(
    ("moved", "fields", "words"),
    [
        ({"start_time": "10:00", "end_time": "09:30"}, {}, "Slutet måste ligga efter början"),
        ({"starts_on": "2300-01-01"}, {}, "Året ska ligga mellan"),
        ({"starts_on": "9999-12-31", "start_time": "23:59"}, {}, "Året ska ligga mellan"),
        ({"starts_on": "2099-03-29", "start_time": "02:30"}, {}, "Den tiden finns inte"),
        (
            {"start_time": "10:00"},
            {"all_day": "on", "start_time": "", "end_time": ""},
            "Hela dagen har inga klockslag",
        ),
    ],
)
def test_a_moved_date_has_a_time_that_can_be(series, moved, fields, words):
    (faults,) = save(series, change("2099-02-10", **moved), **fields)
    assert words in str(faults)


def test_a_date_whose_start_alone_moves_past_its_old_end_is_no_fault(series):
    draft = save(series, change("2099-02-10", start_time="10:00"))
    assert draft.date_changes.get().start_time == datetime.time(10)


def test_a_single_event_has_no_dates_to_change(series):
    (faults,) = save(series, change("2099-02-03"), rule="")
    assert "upprepas inte" in str(faults)


def test_a_change_whose_date_the_rule_no_longer_gives_is_kept(series):
    series.date_changes = [DateChange(original_on=datetime.date(2099, 2, 24), note="Kvar")]
    series.save_revision()
    draft = save(series, change("2099-02-24", note="Kvar"), repeat_count="3")
    assert [row.note for row in draft.date_changes.all()] == ["Kvar"]


def as_stored(row):
    """The posted fields of a changed date that stands in the form untouched."""
    posted = {"id": str(row.pk or ""), "note": row.note, "ORDER": "1"}
    return {**change(row.original_on.isoformat()), **posted}


def standing(series, **fields):
    """The series with a change of 10 February that was saved before; gives what its form posts."""
    series.date_changes = [DateChange(original_on=datetime.date(2099, 2, 10), **fields)]
    series.save_revision().publish()
    (row,) = EventPage.objects.get(pk=series.pk).date_changes.all()
    return row


def save_beside(series, row, *changes, **fields):
    rows = inline_formset([as_stored(row) | fields.pop("untouched", {}), *changes], initial=1)
    return save(series, date_changes=rows, **fields)


def test_a_date_that_is_changed_already_is_not_changed_once_more(series):
    row = standing(series, note="Står kvar")
    none, twice = save_beside(series, row, change("2099-02-10", note="En gång till"))
    assert none == {}
    assert twice == {"original_on": ["Det finns redan en ändring för den dagen. Ändra i den."]}


def test_a_change_is_held_against_the_new_hours_of_its_series(series):
    row = standing(series, end_time=datetime.time(7, 45))
    (faults,) = save_beside(series, row, untouched={"end_time": "07:45"}, start_time="08:00")
    assert "Slutet måste ligga efter början" in str(faults)
