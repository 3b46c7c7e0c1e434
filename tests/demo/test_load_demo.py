"""The command as a whole: what it makes, that it can be run again, where it refuses."""

import io

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command
from wagtail.models import Page

from ambassadors.models import AmbassadorPage
from demo.build.images import image
from demo.content.texts import DRAFT, PRIVATE, SCHEDULED
from events.models import EventPage, EventSource
from handslaget.models import OrganisationPage
from home.models import NewsPage, TextPage
from initiatives.models import InitiativePage, InvestmentPage

LEAST = {
    InitiativePage: 14,
    InvestmentPage: 9,
    EventPage: 24,
    AmbassadorPage: 9,
    NewsPage: 8,
    OrganisationPage: 8,
}


def rows():
    return {model._meta.label: model._base_manager.count() for model in apps.get_models()}


def load():
    call_command("load_demo", stdout=io.StringIO())


@pytest.mark.parametrize(("model", "least"), LEAST.items())
def test_there_is_enough_of_each_kind(demo_site, db, model, least):
    assert model.objects.live().count() >= least


def test_a_partners_calendar_has_been_read_in_and_says_that_it_is_an_example(demo_site, db):
    source = EventSource.objects.get()
    assert (source.made, source.left_out, source.fault) == (2, 1, "")
    for row in source.sourced.all():
        assert row.event.live
        assert row.event.title.startswith("Exempel")
        assert row.event.intro.startswith("Exempel")


def test_a_second_run_adds_nothing(demo_site, db):
    before = rows()
    load()
    assert rows() == before


def test_a_second_run_asks_little(demo_site, db, django_assert_max_num_queries):
    with django_assert_max_num_queries(400):
        load()


def test_a_second_run_leaves_what_an_editor_changed(demo_site, db):
    page = InitiativePage.objects.get(title="Öppet torg varje lördag")
    page.title = "Torgdagar"
    page.save_revision().publish()
    load()
    page.refresh_from_db()
    assert page.title == "Torgdagar"


def test_what_was_deleted_comes_back_alone(demo_site, db):
    before = rows()
    NewsPage.objects.get(title="Kafé bakar åt grannarna").delete()
    load()
    assert rows()["home.NewsPage"] == before["home.NewsPage"]
    assert rows()["events.EventPage"] == before["events.EventPage"]


def test_the_welcome_page_is_gone_and_home_is_the_sites_root(demo_site, db):
    assert Page.objects.filter(depth=2).count() == 1
    assert demo_site.root_page.specific.heading


def test_the_site_follows_the_address_that_is_served(demo_site, db, settings):
    settings.SITE_URL = "http://127.0.0.1:9000"
    load()
    demo_site.refresh_from_db()
    assert demo_site.root_url == "http://127.0.0.1:9000"


def test_the_menu_has_at_most_seven_entries(demo_site, db):
    entries = demo_site.root_page.get_children().live().in_menu()
    assert 1 < entries.count() <= 7


def test_it_refuses_where_the_key_protects_something(demo_site, db, settings):
    NewsPage.objects.first().delete()
    before = rows()
    settings.SECRET_KEY = "a key of a real site"
    with pytest.raises(CommandError):
        load()
    assert rows() == before


def test_a_private_a_scheduled_and_a_draft_page_exist(demo_site, db):
    pages = {page.title: page for page in TextPage.objects.filter(slug__startswith="exempel-")}
    private, scheduled, draft = (pages[text["title"]] for text in (PRIVATE, SCHEDULED, DRAFT))
    assert private.live
    assert private.view_restrictions.exists()
    assert (scheduled.live, scheduled.approved_schedule) == (False, True)
    assert (draft.live, draft.approved_schedule) == (False, False)


def test_a_picture_is_drawn_once(demo_site, db):
    assert image("stad").pk == image("stad").pk
