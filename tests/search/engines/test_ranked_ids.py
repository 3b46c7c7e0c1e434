"""Keys from an engine outside the database are held up to the same rule as the database's own."""

from unittest.mock import patch

import pytest
from django.utils import timezone

from search import engines
from search.engines.ranked_ids import ranked
from search.find import find
from search.query import read_query
from search.wanted import Wanted
from tests.factories import TextPageFactory

pytestmark = pytest.mark.django_db

NOW = timezone.now()


def keys_of(hits):
    with patch.object(engines, "candidates", return_value=(ranked(hits), False)):
        return [row.pk for row in find(Wanted(read_query("skylt")), NOW).rows]


def test_the_order_is_that_of_the_scores(home):
    one, two, three = (TextPageFactory().pk for _ in range(3))
    hits = [(False, two, -0.5), (False, three, -7.25), (False, one, 3.0)]
    assert keys_of(hits) == [three, two, one]


def test_a_page_that_is_closed_or_gone_is_no_hit_whatever_the_engine_says(home):
    shown, closed = TextPageFactory(), TextPageFactory(live=False)
    hits = [(False, closed.pk, 1), (False, shown.pk, 2), (False, 999_999, 3)]
    assert keys_of(hits) == [shown.pk]


def test_a_documents_key_is_not_taken_for_a_pages(home):
    page = TextPageFactory()
    assert keys_of([(True, page.pk, 1)]) == []


@pytest.mark.parametrize("number", [0, 10_000])
def test_none_and_very_many_are_taken(home, number):
    hits = [(False, 10_000_000 + place, place) for place in range(number)]
    assert keys_of(hits) == []
