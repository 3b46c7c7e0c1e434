"""One event that cannot be saved stops no other, and is told of by its name."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from events.models import EventPage, SourcedEvent
from events.sources import approving, importing, writing
from events.sources.waiting import troubled
from tests.accounts import client_for, superuser
from tests.factories import CalendarFactory, section

from .calendars import calendar, event
from .factories import AT, SourceFactory, answers, bring_in

WRONG = "Källans ord går inte att spara."


@pytest.fixture
def source(home):
    return SourceFactory()


@pytest.fixture
def refuse(monkeypatch):
    """Have every page with this title refuse to be saved, as its own rules would."""
    clean = EventPage.clean

    def refusing(title, error=None):
        def clean_or_refuse(page):
            if page.title == title:
                raise error or ValidationError({"title": WRONG})
            clean(page)

        monkeypatch.setattr(EventPage, "clean", clean_or_refuse)

    return refusing


def titles():
    return sorted(EventPage.objects.values_list("title", flat=True))


def others():
    return [event(uid=str(number), title=f"Exempel {number}") for number in range(3)]


NAMES = ["Exempel 0", "Exempel 1", "Exempel 2"]


def test_the_others_come_in_and_the_faulty_one_is_named(source, refuse):
    refuse("Trasig")
    assert bring_in(source, calendar(event(title="Trasig"), *others()))
    assert titles() == NAMES
    source.refresh_from_db()
    assert (source.fault, source.made, source.unsaved) == ("", 3, f"Trasig: {WRONG}")
    assert source.state == (
        f"Det här gick inte att spara, men resten är inläst: Trasig: {WRONG.rstrip('.')}"
    )
    assert list(troubled()) == [source]


def test_the_list_of_sources_names_it(source, refuse):
    refuse("Trasig")
    bring_in(source, calendar(event(title="Trasig"), *others()))
    html = client_for(superuser()).get(reverse("kalenderkallor:index")).content.decode()
    assert f"Trasig: {WRONG.rstrip('.')}" in html


def test_of_an_event_with_many_dates_all_or_none_is_saved(source, refuse):
    series = event("RRULE:FREQ=WEEKLY;COUNT=3\nRDATE:20991008T180000")
    faulty = event("RECURRENCE-ID:20991019T180000", start="20991019T180000", title="Trasig")
    refuse("Trasig")
    bring_in(source, calendar(series, faulty, *others()))
    assert titles() == NAMES
    assert SourcedEvent.objects.count() == 3


def test_a_change_that_is_written_by_half_when_it_fails_leaves_the_page_as_it_was(
    source, monkeypatch
):
    bring_in(source, calendar(event(), *others()))
    monkeypatch.setattr(writing, "remember", fails_on_changes(writing.remember))
    bring_in(source, calendar(event(title="Natt"), *others()))
    page = EventPage.objects.get(sourced__uid="a@example.org")
    assert (page.title, page.sourced.imported["title"]) == ("Kväll", "Kväll")
    assert (source.changed, source.unsaved) == (0, f"Natt: {writing.UNFORESEEN}")


def fails_on_changes(remember):
    def remember_or_fail(change, **more):
        if change.differing:  # its page has been published by now
            raise RuntimeError("mitt i")
        remember(change, **more)

    return remember_or_fail


def test_a_change_of_shape_that_cannot_be_saved_withdraws_nothing_either(source, refuse):
    dates = event("RRULE:FREQ=WEEKLY;COUNT=2\nRDATE:20991008T180000")
    many = [event(uid=str(number), title=f"Exempel {number}") for number in range(9)]
    bring_in(source, calendar(dates, *many))
    refuse("Trasig")
    bring_in(source, calendar(event(title="Trasig"), *many))
    rows = SourcedEvent.objects.filter(uid="a@example.org")
    assert [(row.event.title, row.withdrawn_at) for row in rows] == [("Kväll", None)] * 3
    assert source.withdrawn == 0


def test_it_is_tried_again_though_the_source_has_nothing_new(source, refuse, monkeypatch):
    refuse("Trasig")
    ask = answers(calendar(event(title="Trasig"), *others()), etag='"abc"', last_modified="igår")
    section(CalendarFactory)
    importing.run(source, AT, ask=ask)
    monkeypatch.undo()
    importing.run(source, AT, ask=ask)
    assert not any(order.get("etag") or order.get("last_modified") for order in ask.orders)
    assert "Trasig" in titles()
    source.refresh_from_db()
    assert source.unsaved == ""


def test_what_nobody_has_foreseen_in_one_event_stops_no_other(source, refuse, caplog):
    refuse("Trasig", RuntimeError("oväntat"))
    bring_in(source, calendar(event(title="Trasig"), *others()))
    assert titles() == NAMES
    assert source.unsaved == f"Trasig: {writing.UNFORESEEN}"
    assert "could not be saved" in caplog.text


def test_the_editor_is_told_at_once(source, refuse, monkeypatch):
    section(CalendarFactory)
    refuse("Trasig")
    ask = answers(calendar(event(title="Trasig"), *others()))
    plan = approving.look(source, AT, ask=ask)
    user = superuser()
    address = reverse("kalenderkallor:preview", args=[source.pk])
    monkeypatch.setattr("django.utils.timezone.now", lambda: AT)
    response = client_for(user).post(address, {"digest": plan.digest}, follow=True)
    told = f"Klart: 3 nya, 0 ändrade, 0 återkallade. Det här gick inte att spara: Trasig: {WRONG}"
    assert told in response.content.decode()
