"""All public indicators with their values, once for pages, files and the yearly report."""

from decimal import Decimal

import pytest
from django.utils import timezone

from handslaget.indicator_rows import HEADINGS, by_question, data_rows, indicator_rows
from tests.programme_factories import IndicatorFactory, MeasurementFactory


def rows():
    return indicator_rows(timezone.now())


def test_rows_come_by_question_and_then_as_the_page_tree_has_them(home):
    IndicatorFactory(title="Zebra", question="dialog")
    IndicatorFactory(title="Apa", question="dialog")
    IndicatorFactory(title="Omdöme", question="omdome")
    assert [row.indicator.title for row in rows()] == ["Omdöme", "Zebra", "Apa"]


def test_every_question_is_there_also_when_nothing_answers_it(home):
    IndicatorFactory(question="dialog")
    assert [(question.value, len(found)) for question, found in by_question(rows())] == [
        ("omdome", 0),
        ("service", 0),
        ("attityder", 0),
        ("dialog", 1),
        ("kompetens", 0),
        ("trygghet", 0),
    ]


def test_only_what_lists_may_name_is_there(home):
    IndicatorFactory(title="Utkast", live=False)
    IndicatorFactory(title="Öppen")
    assert [row.indicator.title for row in rows()] == ["Öppen"]


@pytest.mark.parametrize("count", [1, 3])
def test_two_queries_however_many_there_are(home, count, django_assert_num_queries):
    for _ in range(count):
        page = IndicatorFactory()
        for _ in range(count):
            MeasurementFactory(indicator=page)
    with django_assert_num_queries(2):
        assert len(data_rows(rows())) == count * count


def test_one_row_of_the_files_is_one_value_or_an_indicator_without_any(home):
    measured = IndicatorFactory(title="Mätt", decimals=2)
    MeasurementFactory(indicator=measured, year=None, value=Decimal("3.39"))
    MeasurementFactory(indicator=measured, year=2025, value=Decimal("3.42"))
    IndicatorFactory(title="Omätt")
    found = [
        (row["indicator"], row["year"], row["measurement"], row["value"])
        for row in data_rows(rows())
    ]
    assert found == [
        ("Mätt", None, "föregående mätning", Decimal("3.39")),
        ("Mätt", 2025, "2025", Decimal("3.42")),
        ("Omätt", None, "mäts ej", None),
    ]


def test_the_rows_have_no_name_without_a_heading(home):
    MeasurementFactory(indicator=IndicatorFactory())
    assert set(data_rows(rows())[0]) == set(HEADINGS)


def test_each_row_says_what_is_measured_where_it_is_from_and_what_we_do_if_it_falls(home):
    told = {
        "definition": "Exempel: svar på en enkät.",
        "source_url": "https://exempel.se/enkat",
        "if_it_falls": "Exempel: vi frågar varför.",
    }
    MeasurementFactory(indicator=IndicatorFactory(**told), year=2024)
    IndicatorFactory(definition="Exempel: något annat.")
    full, bare = data_rows(rows())
    assert {name: full[name] for name in told} == told
    assert (bare["source_url"], bare["if_it_falls"]) == (None, None)
