"""Facts, messages and the example report: by reference, and frozen."""

import datetime

from django.utils import timezone

from handslaget.models import FactFigure, FollowUpPage, KeyMessage, YearlyReportPage


def test_the_facts_are_used_by_reference(demo_site, db, client):
    address = "/handslaget/naringslivet-i-askersund/"
    assert "över 1\xa01234" not in client.get(address).content.decode()
    fact = FactFigure.objects.get(name="arbetsställen")
    fact.value = "över 1\xa01234"
    fact.save_revision().publish()
    html = client.get(address).content.decode()
    assert html.count("över 1\xa01234") == 2  # in the text and in a block of its own
    assert "över 1\xa0700" not in html


def test_every_fact_says_that_it_was_read_in_the_strategy(demo_site, db):
    assert FactFigure.objects.count() == 7
    for fact in FactFigure.objects.all():
        assert "strategi Handslaget 2030" in fact.source
        assert "vilken dag uppgiften avser står inte där" in fact.note


def test_one_fact_waits_to_be_checked(demo_site, db):
    now = timezone.now()
    assert FactFigure.objects.due(now, timezone.localdate(now)).count() == 1


def test_every_message_stands_on_the_page_of_messages(demo_site, db, client):
    html = client.get("/handslaget/budskap/").content.decode()
    assert KeyMessage.objects.count() == 4
    assert all(message.text in html for message in KeyMessage.objects.all())


def test_last_years_report_is_an_example_and_frozen(demo_site, db, client):
    report = YearlyReportPage.objects.order_by("year").last()
    assert report.title.startswith("Exempel")
    assert report.year == timezone.localdate().year - 1
    assert report.data["compared_with"] == report.year - 1
    assert report.data["changes"]
    assert len(report.data["actions"]) == 8
    assert sum(len(group["rows"]) for group in report.data["indicators"]) >= 7
    assert report.get_parent().specific == FollowUpPage.objects.get()
    assert report.frozen_at <= timezone.now() + datetime.timedelta(seconds=1)
    assert client.get(report.url).status_code == 200
