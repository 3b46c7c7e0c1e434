"""The list of measured values in the admin: forms, filters, history."""

import re
from decimal import Decimal

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import registry

from handslaget.measurements.viewset import measurements
from handslaget.models import Measurement
from tests.accounts import client_for, editor
from tests.programme_factories import IndicatorFactory, MeasurementFactory

INDEX = reverse("matvarden:index")
ADD = reverse("matvarden:add")


def edit(measurement):
    return reverse("matvarden:edit", args=[measurement.pk])


def form(indicator, **fields):
    return {"indicator": indicator.pk, "year": "2025", "value": "3,42", "note": "", **fields}


def test_the_menu_leads_to_the_list_and_the_list_to_each_value(home):
    stored = MeasurementFactory(indicator=IndicatorFactory(title="Dialog"))
    html = client_for(editor()).get(measurements.menu_url).content.decode()
    assert re.search(rf'<a href="{edit(stored)}"[^>]*>\s*Dialog\s*</a>', html)


def test_the_list_writes_a_count_without_decimals_and_a_change_of_method_in_words(home):
    MeasurementFactory(indicator=IndicatorFactory(decimals=0), value=11, method_break=True)
    html = client_for(editor()).get(INDEX).content.decode()
    assert re.search(r"<td >\s*11\s*</td>", html)
    assert "Metodbyte. " in html


@pytest.mark.parametrize("text", ["3,42", "3.42"])
def test_a_value_may_be_written_with_comma_or_point(home, text):
    client_for(editor()).post(ADD, form(IndicatorFactory(), value=text))
    assert Measurement.objects.get().value == Decimal("3.42")


def test_what_could_be_two_numbers_is_refused_in_words(home):
    response = client_for(editor()).post(ADD, form(IndicatorFactory(), value="1.234,5"))
    assert "utan tusentalspunkt" in response.content.decode()
    assert not Measurement.objects.exists()


def test_a_value_outside_the_scale_is_refused(home):
    indicator = IndicatorFactory(scale_min=1, scale_max=6)
    response = client_for(editor()).post(ADD, form(indicator, value="342"))
    assert "utanför indikatorns skala" in response.content.decode()
    assert not Measurement.objects.exists()


@pytest.mark.parametrize("year", ["2025", ""])
def test_two_values_for_one_year_are_refused_in_swedish(home, year):
    stored = MeasurementFactory(indicator=IndicatorFactory(), year=int(year) if year else None)
    response = client_for(editor()).post(ADD, form(stored.indicator, year=year))
    assert "Det finns redan ett värde" in response.content.decode()
    assert Measurement.objects.count() == 1


def test_the_form_shows_a_decimal_comma(home):
    stored = MeasurementFactory(indicator=IndicatorFactory(), value=Decimal("3.42"))
    html = client_for(editor()).get(edit(stored)).content.decode()
    assert 'value="3,42"' in html
    assert 'inputmode="decimal"' in html


def test_the_list_shows_a_decimal_comma_and_is_narrowed_by_indicator_and_year(home):
    dialogue, school = IndicatorFactory(title="Dialog"), IndicatorFactory(title="Skola")
    MeasurementFactory(indicator=dialogue, year=2024, value=Decimal("3.11"))
    MeasurementFactory(indicator=dialogue, year=2025, value=Decimal("3.22"))
    MeasurementFactory(indicator=school, year=2025, value=Decimal("3.33"))
    client = client_for(editor())
    html = client.get(INDEX, {"indikator": dialogue.pk, "ar": "2025"}).content.decode()
    assert "3,22" in html
    assert "3,11" not in html
    assert "3,33" not in html


@pytest.mark.parametrize("asked", ["x", "-1", "9" * 40, "\x00", "999999"])
def test_any_address_gives_a_list_and_a_form(home, asked):
    client = client_for(editor())
    assert client.get(INDEX, {"indikator": asked, "ar": asked}).status_code == 200
    assert client.get(ADD, {"indikator": asked}).status_code == 200


def test_the_form_begins_with_the_indicator_that_one_came_from(home):
    indicator = IndicatorFactory(title="Dialog")
    html = client_for(editor()).get(ADD, {"indikator": indicator.pk}).content.decode()
    assert re.search(rf'name="indicator"[^>]* value="{indicator.pk}"', html)


def test_the_history_tells_what_a_value_was_before(home):
    stored = MeasurementFactory(indicator=IndicatorFactory(), year=2025, value=Decimal("3.39"))
    client = client_for(editor())
    client.post(edit(stored), form(stored.indicator, method_break="on"))
    html = client.get(reverse("matvarden:history", args=[stored.pk])).content.decode()
    assert "Ändrade värdet från 3,39 till 3,42, metodbytet från nej till ja" in html


def test_a_deleted_value_is_remembered_in_the_log(home):
    stored = MeasurementFactory(indicator=IndicatorFactory(), value=Decimal("3.39"))
    client_for(editor()).post(reverse("matvarden:delete", args=[stored.pk]))
    assert not Measurement.objects.exists()
    entry = registry.get_logs_for_instance(stored).get()
    assert entry.message == "Tog bort 3,39"


def test_a_counted_value_that_somebody_corrects_is_counted_no_more(home):
    stored = MeasurementFactory(indicator=IndicatorFactory(), counted_at=timezone.now())
    client_for(editor()).post(edit(stored), form(stored.indicator))
    stored.refresh_from_db()
    assert stored.counted_at is None


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_as_much_for_three_rows_as_for_one(home, rows, django_assert_num_queries):
    for _ in range(rows):
        MeasurementFactory(indicator=IndicatorFactory())
    client = client_for(editor())
    client.get(INDEX)
    with django_assert_num_queries(15):
        client.get(INDEX)


def test_the_indicators_form_shows_its_values_and_where_to_add_one(home):
    stored = MeasurementFactory(indicator=IndicatorFactory(), year=2025, value=Decimal("3.42"))
    url = reverse("wagtailadmin_pages:edit", args=[stored.indicator_id])
    html = client_for(editor()).get(url).content.decode()
    assert "3,42" in html
    assert f"{ADD}?indikator={stored.indicator_id}" in html
    assert edit(stored) in html
