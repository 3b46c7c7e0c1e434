"""The report in the editor: written, looked at before, published, never copied with its figures."""

import datetime

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from handslaget.models import YearlyReportPage
from tests.accounts import client_for, editor
from tests.factories import section
from tests.programme_factories import (
    FactFigureFactory,
    FollowUpFactory,
    IndicatorFactory,
    YearlyReportFactory,
)

FORM = {
    "title": "Årsrapport 2025",
    "slug": "arsrapport-2025",
    "year": "2025",
    "intro": "Året.",
    "image": "",
    "correction": "null",
    "body-count": "0",
    "tags": "",
    "responsible": "Kommunledningskontoret",
    "deputy": "Näringslivsverksamheten",
    "review_date": "2099-01-01",
    "seo_title": "",
    "search_description": "",
    "comments-TOTAL_FORMS": "0",
    "comments-INITIAL_FORMS": "0",
    "comments-MIN_NUM_FORMS": "0",
    "comments-MAX_NUM_FORMS": "",
}


def add(client, **values):
    parent = section(FollowUpFactory)
    address = reverse("wagtailadmin_pages:add", args=["handslaget", "yearlyreportpage", parent.pk])
    return client.post(address, {**FORM, **values})


def test_publishing_the_form_freezes_the_figures(home):
    FactFigureFactory(name="Exempel: broar")
    add(client_for(editor()), **{"action-publish": "1"})
    report = YearlyReportPage.objects.get()
    assert report.live
    assert report.data["facts"][0]["name"] == "Exempel: broar"


def test_publishing_a_saved_draft_freezes_the_figures(home):
    client = client_for(editor())
    add(client)
    draft = YearlyReportPage.objects.get()
    FactFigureFactory(name="Exempel: broar")
    client.post(
        reverse("wagtailadmin_pages:edit", args=[draft.pk]), {**FORM, "action-publish": "1"}
    )
    report = YearlyReportPage.objects.get()
    assert report.live
    assert report.frozen_at
    assert report.data["facts"][0]["name"] == "Exempel: broar"


def test_many_pages_published_at_once_are_frozen_too(home):
    report = YearlyReportFactory(year=2025, live=False)
    report.save_revision()
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    client_for(editor()).post(f"{address}?id={report.pk}")
    report.refresh_from_db()
    assert report.live
    assert report.data["year"] == 2025


def test_a_report_that_is_published_by_the_clock_is_frozen_then(home):
    report = YearlyReportFactory(
        year=2025, live=False, go_live_at=timezone.now() + datetime.timedelta(hours=1)
    )
    report.save_revision().publish()
    call_command("publish_scheduled")
    assert YearlyReportPage.objects.get().data is None
    report.go_live_at = timezone.now() - datetime.timedelta(hours=1)
    report.save_revision(approved_go_live_at=report.go_live_at)
    call_command("publish_scheduled")
    report.refresh_from_db()
    assert report.live
    assert report.data["year"] == 2025


def test_saving_a_draft_freezes_nothing(home):
    add(client_for(editor()))
    assert YearlyReportPage.objects.get().data is None


@pytest.mark.parametrize("year", ["1999", "2999", "", "x"])
def test_a_year_that_cannot_be_reported_is_refused_with_words(home, year):
    response = add(client_for(editor()), year=year, **{"action-publish": "1"})
    assert response.context["form"].errors["year"]
    assert not YearlyReportPage.objects.exists()


def test_a_draft_shows_what_would_be_frozen(home):
    IndicatorFactory(title="Exempel: nöjdhet")
    report = YearlyReportFactory(year=2025, live=False)
    report.save_revision()
    address = reverse("wagtailadmin_pages:view_draft", args=[report.pk])
    html = client_for(editor()).get(address).content.decode()
    assert "Så här blir rapporten" in html
    assert "Exempel: nöjdhet" in html


def test_a_published_report_is_not_a_preview(home, client):
    html = client.get(YearlyReportFactory(year=2025).url).content.decode()
    assert "Så här blir rapporten" not in html
    assert "ändras inte efteråt" in html
