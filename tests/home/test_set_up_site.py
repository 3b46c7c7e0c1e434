"""manage.py set_up_site: from Wagtail's empty start to a Swedish site at its own address."""

import io

import pytest
from django.core.management import call_command
from wagtail.models import Page, Site

from events.models import Arena, CalendarPage
from handslaget.models import GoalArea
from home.checks import check_site_is_set_up
from home.first_site.content import SECTIONS
from home.models import HomePage
from tests.factories import HomePageFactory


def set_up():
    call_command("set_up_site", stdout=io.StringIO())
    return Site.objects.get(is_default_site=True)


@pytest.fixture
def untouched(db, settings):
    """What ``migrate`` leaves: an English page at localhost."""
    settings.SITE_URL = "https://motesplats.example"
    settings.ALLOWED_HOSTS = ["motesplats.example"]
    root = Page.objects.get(depth=1)
    HomePage.objects.all().delete()
    root.refresh_from_db()
    welcome = root.add_child(
        instance=Page(title="Welcome to your new Wagtail site!", slug="home", owner=None)
    )
    return Site.objects.create(hostname="localhost", root_page=welcome, is_default_site=True)


def test_the_front_page_answers_in_swedish_at_the_sites_address(untouched, client):
    assert set_up().root_url == "https://motesplats.example"
    page = client.get("/", headers={"host": "motesplats.example"}).content.decode()
    assert '<html lang="sv">' in page
    assert "Här möts vi som bygger Askersund" in page
    assert not Page.objects.filter(slug="home").exists()


def test_every_section_answers_and_those_without_a_text_wait_as_drafts(untouched, client):
    home = set_up().root_page
    answers = {
        page.title: client.get(page.url, headers={"host": "motesplats.example"}).status_code
        for page in home.get_children()
    }
    assert answers == {
        section["title"]: 404 if section.get("is_draft") else 200 for section in SECTIONS
    }


def test_the_front_page_leads_only_to_what_is_open(untouched, client):
    set_up()
    page = client.get("/", headers={"host": "motesplats.example"}).content.decode()
    assert 'href="/kalender/"' in page
    assert 'href="/kontakt/"' not in page


def test_the_shared_lists_are_laid(untouched):
    GoalArea.objects.all().delete()
    Arena.objects.all().delete()
    set_up()
    assert GoalArea.objects.count() == 3
    assert Arena.objects.count() == 9


def test_a_second_run_leaves_all_pages_as_editors_have_them(untouched):
    home = set_up().root_page.specific
    home.heading, home.tasks = "Egen rubrik", []
    home.save_revision().publish()
    home.heading = "Utkast"
    home.save_revision()
    home.get_children().get(slug="investera").delete()
    calendar = CalendarPage.objects.get()
    calendar.slug = "det-hander"
    calendar.save_revision().publish()
    before = set(Page.objects.values_list("pk", flat=True))
    home = set_up().root_page.specific
    assert (home.heading, len(home.tasks)) == ("Egen rubrik", 0)
    assert home.get_latest_revision_as_object().heading == "Utkast"
    assert set(Page.objects.values_list("pk", flat=True)) == before


def test_a_new_address_reaches_the_site(untouched, settings):
    set_up()
    settings.SITE_URL = "https://ny.example"
    assert set_up().root_url == "https://ny.example"
    assert Site.objects.count() == 1


def test_the_check_warns_until_the_site_is_set_up(untouched):
    assert [fault.id for fault in check_site_is_set_up(None, ["default"])] == ["home.W001"]
    set_up()
    assert check_site_is_set_up(None, ["default"]) == []


def test_the_check_warns_of_a_site_at_another_address(home, settings):
    settings.SITE_URL = "http://localhost"
    assert check_site_is_set_up(None, ["default"]) == []
    settings.SITE_URL = "https://motesplats.example"
    assert len(check_site_is_set_up(None, ["default"])) == 1


def test_the_check_asks_no_database_unless_told_to(home, settings, django_assert_num_queries):
    settings.SITE_URL = "https://motesplats.example"
    with django_assert_num_queries(0):
        assert check_site_is_set_up(None) == []


def test_a_front_page_that_somebody_has_made_is_kept(untouched):
    untouched.root_page.get_parent().add_child(instance=HomePageFactory.build(slug="egen"))
    assert set_up().root_page.slug == "egen"
