"""Two versions of a page side by side: their numbers have a decimal comma."""

from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from tests.accounts import client_for, editor
from tests.factories import InvestmentFactory
from tests.programme_factories import IndicatorFactory


def compared(page, field, value):
    """What the editor sees of the field when the next version has another value."""
    before = page.save_revision()
    setattr(page, field, value)
    after = page.save_revision()
    address = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, before.pk, after.pk])
    html = BeautifulSoup(client_for(editor()).get(address).content, "html.parser")
    (cell,) = html.select("td.comparison")
    return [(*part["class"], part.get_text()) for part in cell.select("span")]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        (Decimal(1), Decimal("1.5"), ["1,00", "1,50"]),
        (Decimal("1234.5"), Decimal(2), ["1\xa0234,50", "2,00"]),
        (None, Decimal("0.25"), ["", "0,25"]),
    ],
)
def test_a_number_is_compared_as_it_is_written(home, before, after, shown):
    old, new = shown
    page = IndicatorFactory(target=before)
    assert compared(page, "target", after) == [("deletion", old), ("addition", new)]


def test_a_coordinate_is_compared_with_a_comma_too(home):
    page = InvestmentFactory(latitude=Decimal("58.87990"), longitude=Decimal("14.9"))
    shown = compared(page, "latitude", Decimal("58.5"))
    assert shown == [("deletion", "58,87990"), ("addition", "58,50000")]
