"""The way from an address to a page keeps Wagtail's answers."""

import pytest
from wagtail.models import PageViewRestriction

from mysite.serving import find
from tests.factories import CalendarFactory, TextPageFactory


@pytest.fixture
def deep(home):
    top = TextPageFactory(title="Topp", slug="topp")
    return TextPageFactory(title="Djup", slug="djup", parent=top)


def status(client, path):
    return client.get(path).status_code


def test_a_page_is_found_however_deep(deep, client):
    assert client.get("/topp/djup/").context["page"] == deep


def test_an_address_that_is_nobodys_is_not_found(deep, client):
    assert status(client, "/topp/fel/") == 404


def test_a_draft_is_not_found(deep, client):
    deep.unpublish()
    assert status(client, "/topp/djup/") == 404


@pytest.mark.parametrize("which", ["itself", "above"])
def test_a_private_page_still_asks_for_the_login(deep, client, which):
    page = deep if which == "itself" else deep.get_parent()
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    response = client.get("/topp/djup/")
    assert response.status_code == 302
    assert "/_util/login/" in response["Location"]


def test_an_alias_of_a_private_page_still_asks_for_the_login(deep, client):
    alias = deep.create_alias(parent=deep.get_parent().get_parent(), update_slug="annat")
    assert status(client, alias.url) == 200
    PageViewRestriction.objects.create(page=deep, restriction_type=PageViewRestriction.LOGIN)
    assert status(client, alias.url) == 302


def test_an_address_deeper_than_any_of_ours_is_not_found(deep, client):
    assert status(client, "/topp/djup/" + "x/" * 500) == 404


def test_an_address_of_a_page_types_own_is_two_queries(home, rf, django_assert_num_queries):
    calendar = CalendarFactory()
    with django_assert_num_queries(3):  # and one for the site
        found = find(rf.get("/kalender/manad/2099/3/"), "kalender/manad/2099/3/")
    assert found.page == calendar


def test_finding_a_page_deep_down_is_two_queries(deep, rf, django_assert_num_queries):
    request = rf.get("/topp/djup/")
    with django_assert_num_queries(3):  # and one for the site
        assert find(request, "topp/djup/").page == deep


def test_finding_the_front_page_is_one_query(home, rf, django_assert_num_queries):
    with django_assert_num_queries(2):  # and one for the site
        assert find(rf.get("/"), "").page == home


def test_a_private_front_page_still_asks_for_the_login(home, client):
    assert status(client, "/") == 200
    PageViewRestriction.objects.create(page=home, restriction_type=PageViewRestriction.LOGIN)
    assert status(client, "/") == 302
