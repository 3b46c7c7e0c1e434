"""Sitemap and robots.txt."""

from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree  # what is parsed is our own answer

import pytest
from django.core.cache import cache
from django.utils import timezone
from wagtail.models import Site

from handslaget.models import HandslagPage
from tests.factories import CalendarFactory, InvestmentFactory, TextPageFactory
from tests.programme_factories import FollowUpFactory, HandslagFactory

NAMESPACE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def entries(client):
    answer = client.get("/sitemap.xml")
    assert answer["Content-Type"] == "application/xml"
    root = ElementTree.fromstring(answer.content)  # noqa: S314  our own answer
    return {
        url.findtext("s:loc", namespaces=NAMESPACE): url.findtext("s:lastmod", namespaces=NAMESPACE)
        for url in root
    }


def test_the_sitemap_has_full_addresses_and_the_day_of_publishing(client, home):
    page = TextPageFactory(slug="om")
    Site.objects.update(hostname="www.exempel.se", port=443)
    Site.clear_site_root_paths_cache()
    day = timezone.localdate(page.last_published_at).isoformat()  # the town's, also at midnight
    assert entries(client)["https://www.exempel.se/om/"] == day
    assert "https://www.exempel.se/" in entries(client)


def test_the_sitemap_names_listed_pages_only(client, home):
    TextPageFactory(slug="utkast", live=False)
    InvestmentFactory(slug="gammalt", valid_until="2020-01-01")
    InvestmentFactory(slug="nytt")
    paths = " ".join(entries(client))
    assert "nytt" in paths
    assert "utkast" not in paths
    assert "gammalt" not in paths


def test_the_sitemap_names_what_is_lacking_and_the_earlier_versions(client, home):
    agreement = HandslagFactory(version="1")
    agreement.version = "2"
    agreement.save_revision().publish()
    FollowUpFactory()
    found = entries(client)
    version = "http://localhost/handslaget/versioner/1/"
    assert found[version] == timezone.localdate(agreement.first_published_at).isoformat()
    assert "http://localhost/handslaget/versioner/2/" not in found
    assert found["http://localhost/uppfoljning/saknas/"] is None


def test_the_sitemap_names_the_calendars_own_pages(client, home):
    page = CalendarFactory()
    month = timezone.localdate().strftime("manad/%Y/%m/")
    for below in ("arkiv/", "prenumerera/", month):
        assert page.full_url + below in entries(client)
        html = client.get(page.url + below + "?bransch=besoksnaring").content.decode()
        assert f'<link rel="canonical" href="{page.full_url}{below}">' in html
        assert f'<meta property="og:url" content="{page.full_url}{below}">' in html
    page.unpublish()
    assert not [url for url in entries(client) if "kalender" in url]


def test_nothing_below_a_hidden_page_is_named(client, home):
    agreement = HandslagFactory(version="1")
    agreement.version = "2"
    agreement.save_revision().publish()
    HandslagPage.objects.get().unpublish()
    FollowUpFactory(live=False)
    assert not [url for url in entries(client) if "versioner" in url or "saknas" in url]


@pytest.mark.parametrize("number", [1, 3])
def test_the_sitemaps_queries_do_not_grow_with_the_pages(
    client, home, number, django_assert_num_queries
):
    for version in range(number + 1):
        TextPageFactory()
        agreement = HandslagPage.objects.first() or HandslagFactory()
        agreement.version = f"Exempel {version}"
        agreement.save_revision().publish()
    FollowUpFactory()
    cache.clear()
    with django_assert_num_queries(5):  # two for the pages, one for each type with more below it
        client.get("/sitemap.xml")


def test_robots_may_read_pages_and_calendars_but_not_the_admin_or_searches(client, settings):
    settings.SITE_URL = "https://www.exempel.se/"
    answer = client.get("/robots.txt")
    lines = answer.content.decode().splitlines()
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert [line for line in lines if line.startswith("Disallow")] == [
        "Disallow: /admin/",
        "Disallow: /sok/",
    ]
    rules = RobotFileParser()
    rules.parse(lines)
    for path in ("/kalender.ics?arena=frukostmote", "/kalender.atom", "/kalender.json"):
        assert rules.can_fetch("*", path)
    assert "Sitemap: https://www.exempel.se/sitemap.xml" in lines
