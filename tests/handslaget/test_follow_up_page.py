"""The follow-up: every question, every indicator with its newest value, and the files."""

import json
from decimal import Decimal

import pytest

from handslaget.models import FollowUpPage
from tests.factories import section
from tests.programme_factories import (
    FollowUpFactory,
    IndicatorFactory,
    MeasurementFactory,
    YearlyReportFactory,
)

URL = "/uppfoljning/"


def measured(**fields):
    indicator = IndicatorFactory(**{"decimals": 2, "scale_min": 1, "scale_max": 6, **fields})
    MeasurementFactory(indicator=indicator, year=None, value=Decimal("3.39"))
    MeasurementFactory(indicator=indicator, year=2025, value=Decimal("3.42"))
    return indicator


def fill(count, years):
    for number in range(count):
        indicator = IndicatorFactory(title=f"Indikator {number}")
        for year in range(years):
            MeasurementFactory(indicator=indicator, year=2000 + year)
    YearlyReportFactory()


def page_of(client):
    return client.get(URL).content.decode()


def test_all_six_questions_are_shown_and_what_has_no_answer_says_so(home, client):
    measured(question="dialog")
    html = page_of(client)
    for words in ("Sammanfattande omdöme", "Service och bemötande", "Attityder", "Trygghet"):
        assert words in html
    assert html.count("Ingen indikator svarar på den frågan än.") == 5


def test_a_row_says_value_scale_change_source_owner_and_that_no_target_is_set(home, client):
    measured(title="Omdöme", source="Exempel: enkät 2025")
    html = page_of(client)
    for words in (
        '<p class="indicator__value">3,42</p>',
        "skala 1–6, år 2025",
        "upp från 3,39 i föregående mätning, bättre",
        "Exempel: enkät 2025",
        "Kommunledningskontoret",
        '<span class="not-set">ej satt</span>',
        'aria-hidden="true" focusable="false"',
    ):
        assert words in html


def test_a_target_that_is_decided_is_shown_with_a_comma(home, client):
    measured(target=Decimal("4.5"))
    assert "<dd>4,50</dd>" in page_of(client)


def test_an_indicator_without_values_is_not_measured_and_never_zero(home, client):
    IndicatorFactory(title="Omätt")
    html = page_of(client)
    assert '<p class="indicator__value"><span class="not-set">mäts ej</span></p>' in html
    assert "1 indikator, 1 mäts ej." in html
    assert "<svg class" not in html.partition("Omätt")[2].partition("</li>")[0]


def test_worse_is_said_in_a_word_and_not_by_colour_alone(home, client):
    indicator = measured(good_direction="ned")
    assert "upp från 3,39 i föregående mätning, sämre" in page_of(client)
    indicator.measurements.filter(year=2025).update(value=Decimal("3.39"))
    assert "oförändrat från 3,39 i föregående mätning" in page_of(client)


def test_it_leads_to_reports_gaps_and_files(home, client):
    section(FollowUpFactory)
    YearlyReportFactory(title="Exempel: rapport")
    YearlyReportFactory(title="Hemlig rapport", live=False)
    html = page_of(client)
    assert "Exempel: rapport</a>" in html
    assert "Hemlig rapport" not in html
    for path in ("saknas", "excel", "csv", "json"):
        assert f'href="{URL}{path}/"' in html
        assert client.get(f"{URL}{path}/").status_code == 200


def test_the_three_files_have_the_same_rows(home, client):
    measured(title="Omdöme")
    IndicatorFactory(title="Omätt")
    excel = client.get(f"{URL}excel/").content.decode()
    assert excel.startswith("\ufeffIndikator;Kortnamn;")
    assert ";2025;2025;3,42;" in excel
    assert ",2025,2025,3.42," in client.get(f"{URL}csv/").content.decode()
    rows = json.loads(client.get(f"{URL}json/").content)["rows"]
    assert [(row["indicator"], row["year"], row["value"]) for row in rows] == [
        ("Omdöme", None, 3.39),
        ("Omdöme", 2025, 3.42),
        ("Omätt", None, None),
    ]


@pytest.mark.parametrize("path", ["csv/", "excel/", "json/"])
def test_each_file_says_what_is_measured_and_what_we_do_if_it_falls(home, client, path):
    measured(
        definition="Exempel: en enkät.",
        source_url="https://exempel.se/enkat",
        if_it_falls="Exempel: vi frågar.",
    )
    text = client.get(URL + path).content.decode()
    for words in ("Exempel: en enkät.", "https://exempel.se/enkat", "Exempel: vi frågar."):
        assert text.count(words) == 2


@pytest.mark.parametrize("path", ["csv/", "excel/", "json/"])
def test_each_file_says_what_the_site_counts_by_itself(home, client, path):
    measured(counter="oppna-initiativ")
    measured()
    text = client.get(URL + path).content.decode()
    assert text.count("Webbplatsen räknar själv: Publicerade initiativ") == 2


@pytest.mark.parametrize("path", ["", "csv/", "excel/", "json/"])
def test_hidden_indicators_are_nowhere(home, client, path):
    measured(title="Öppen")
    measured(title="Hemlig", live=False)
    text = client.get(URL + path).content.decode()
    assert "Öppen" in text
    assert "Hemlig" not in text


@pytest.mark.parametrize("count", [1, 3])
def test_it_asks_eight_queries_however_much_there_is(
    home, client, count, django_assert_num_queries
):
    fill(count, years=count)
    client.get(URL)
    with django_assert_num_queries(8):
        client.get(URL)


@pytest.mark.indexes
def test_its_text_is_shown_and_found(home, client):
    page = section(FollowUpFactory)
    page.body = [("text", "<p>Upphandling återstår.</p>")]
    page.save_revision().publish()
    assert "Upphandling återstår." in page_of(client)
    assert FollowUpPage.objects.search("återstår")[0] == page
