"""The form of an indicator refuses a scale that shuts out a value, and says which."""

from decimal import Decimal

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from tests.accounts import client_for, editor
from tests.programme_factories import IndicatorFactory, MeasurementFactory


def form_of(page, **values):
    """What the editor's page would send."""
    names = ("title", "slug", "intro", "question", "definition", "source", "decimals", "deputy")
    told = {name: getattr(page, name) for name in (*names, "good_direction", "responsible")}
    scale = {"scale_min": "0", "scale_max": "100"}
    return nested_form_data(
        {
            **told,
            "review_date": "2099-01-01",
            "comments": inline_formset([]),
            **scale,
            **values,
        }
    )


@pytest.fixture
def indicator(home):
    page = IndicatorFactory(scale_min=0, scale_max=100)
    MeasurementFactory(indicator=page, year=None, value=Decimal("12.5"))
    MeasurementFactory(indicator=page, year=2024, value=Decimal(78))
    return page


def errors(page, **values):
    """Field → the sentences that it is refused with; empty when the page is saved."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    response = client_for(editor()).post(address, form_of(page, **values))
    return {} if response.status_code == 302 else dict(response.context["form"].errors)


def test_a_scale_that_ends_below_a_value_is_refused_with_the_value_and_its_year(indicator):
    told = "Värdet 78 år 2024 ligger utanför skalan. Rätta det först."
    assert errors(indicator, scale_max="70") == {"scale_max": [told]}


def test_a_scale_that_begins_above_a_value_is_refused_too(indicator):
    told = "Värdet 12,5 i föregående mätning ligger utanför skalan. Rätta det först."
    assert errors(indicator, scale_min="20") == {"scale_min": [told]}


@pytest.mark.parametrize("ends", [("12,5", "78"), ("", ""), ("0", "")])
def test_a_scale_with_room_for_every_value_is_saved(indicator, ends):
    assert errors(indicator, scale_min=ends[0], scale_max=ends[1]) == {}


def test_an_indicator_without_values_may_have_any_scale(home):
    assert errors(IndicatorFactory(), scale_min="1", scale_max="6") == {}
