"""One indicator: what it means, how it goes, what is not set."""

import contextlib
import json
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from handslaget.models import Measurement
from tests.programme_factories import ActionFactory, IndicatorFactory, MeasurementFactory


def indicator(**fields):
    page = IndicatorFactory(
        **{"title": "Nöjd-Kund-Index", "scale_min": 0, "scale_max": 100, **fields}
    )
    MeasurementFactory(indicator=page, year=None, value=Decimal(68))
    MeasurementFactory(
        indicator=page, year=2024, value=Decimal(78), method_break=True, note="Andra områden ingår."
    )
    return page


def html_of(client, page):
    return client.get(page.url).content.decode()


def test_it_says_what_it_means_and_aloud_what_is_not_set(home, client):
    html = html_of(client, indicator(definition="Vad kunderna tycker.", source="Exempel: SKR"))
    assert "Vad kunderna tycker." in html
    assert "Exempel: SKR" in html
    assert "Högre är bättre" in html
    assert html.count('<span class="not-set">ej satt</span>') >= 2  # target, and what we do


def test_what_is_set_is_shown(home, client):
    page = indicator(
        target=Decimal(80), if_it_falls="Vi ringer upp.", authority_area="bygglov",
        source_url="https://exempel.se/",
    )  # fmt: skip
    html = html_of(client, page)
    for words in ("<dd>80</dd>", "Vi ringer upp.", "Bygglov", 'href="https://exempel.se/"'):
        assert words in html


def test_the_method_break_is_drawn_explained_and_never_crossed(home, client):
    html = html_of(client, indicator())
    assert 'class="chart__break"' in html
    assert "chart__line" not in html
    assert "<strong>Metodbyte.</strong> Andra områden ingår." in html
    assert "Talen kan inte jämföras rakt av." in html


def test_years_without_a_value_are_not_measured_in_the_table(home, client):
    page = IndicatorFactory()
    for year in (2020, 2023):
        MeasurementFactory(indicator=page, year=year, value=5)
    html = html_of(client, page)
    assert '<th scope="row">2021–2022</th>' in html
    assert '<span class="not-set">mäts ej</span>' in html


def test_without_any_value_there_is_neither_picture_nor_table(home, client):
    html = html_of(client, IndicatorFactory())
    assert "Det finns inget värde än." in html
    assert 'class="chart"' not in html
    assert "<table" not in html


def test_what_the_site_counts_is_explained(home, client):
    html = html_of(client, indicator(definition="Vad som hände.", counter="genomforda-evenemang"))
    assert "<p>Vad som hände.</p>" in html
    assert "<p>Webbplatsen räknar själv: Publicerade evenemang i kalendern" in html


@pytest.mark.parametrize("path", ["csv/", "excel/", "json/"])
def test_what_the_site_counts_is_explained_in_the_files_too(home, client, path):
    page = indicator(definition="Vad som hände.", counter="genomforda-evenemang")
    text = client.get(page.url + path).content.decode()
    assert "Vad som hände." in text
    assert text.count("Webbplatsen räknar själv: Publicerade evenemang") == 2  # one a value


def test_the_thread_and_the_insats_are_there(home, client):
    action = ActionFactory(title="Bättre dialog")
    page = indicator(actions=[action])
    html = html_of(client, page)
    assert "Handslagstråden" in html
    assert f'href="{action.url}"' in html


def test_the_files_have_only_its_own_values(home, client):
    page = indicator()
    MeasurementFactory(indicator=IndicatorFactory(title="En annan"))
    for path in ("excel/", "csv/", "json/"):
        text = client.get(page.url + path).content.decode()
        assert "78" in text
        assert "En annan" not in text


def test_it_is_described_as_a_data_set(home, client):
    html = html_of(client, indicator())
    found = [json.loads(part.split("</script>")[0]) for part in html.split('ld+json">')[1:]]
    data = next(one for one in found if one["@type"] == "Dataset")
    assert data["temporalCoverage"] == "2024"
    assert data["distribution"][0]["contentUrl"].endswith("/csv/")


def test_a_draft_and_its_files_are_nobodys(home, client):
    page = IndicatorFactory(live=False)
    for path in ("", "csv/", "json/", "excel/"):
        assert client.get(f"/uppfoljning/{page.slug}/{path}").status_code == 404


@pytest.mark.parametrize("slug", ["csv", "excel", "json", "saknas"])
def test_it_cannot_take_an_address_of_the_follow_up(home, slug):
    with pytest.raises(ValidationError, match="uppföljningen själv"):
        IndicatorFactory(slug=slug)


@pytest.mark.parametrize(("target", "fits"), [(1, True), (6, True), (0, False), ("6.01", False)])
def test_a_target_lies_on_the_scale(home, target, fits):
    page = IndicatorFactory(scale_min=1, scale_max=6)
    page.target = Decimal(target)
    if fits:
        page.full_clean()
    else:
        with pytest.raises(ValidationError, match="Målet ligger utanför skalan"):
            page.full_clean()


def test_without_a_scale_any_target_fits(home):
    assert IndicatorFactory(target=Decimal(4000)).target == 4000


def test_the_scale_must_end_higher_than_it_begins(home):
    with pytest.raises(ValidationError, match="högre än den börjar"):
        IndicatorFactory(scale_min=6, scale_max=6)


@pytest.mark.parametrize("count", [1, 3])
def test_it_asks_eight_queries_however_much_there_is(
    home, client, count, django_assert_num_queries
):
    page = IndicatorFactory(actions=[ActionFactory() for _ in range(count)])
    for year in range(count):
        MeasurementFactory(indicator=page, year=2020 + year)
    client.get(page.url)
    with django_assert_num_queries(8):
        client.get(page.url)


@pytest.mark.parametrize(("years_ahead", "is_refused"), [(0, False), (1, True)])
def test_a_year_that_has_not_begun_cannot_have_been_measured(home, years_ahead, is_refused):
    year = timezone.localdate().year + years_ahead
    measured = Measurement(indicator=IndicatorFactory(), year=year, value=Decimal(1))
    with pytest.raises(ValidationError) if is_refused else contextlib.nullcontext():
        measured.full_clean()
