"""An old address leads on to its page, and says nothing of a page that is not open to everyone."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageViewRestriction

from tests.factories import TextPageFactory

OLD = "/gammal/"


@pytest.fixture
def renamed(home):
    page = TextPageFactory(slug="hemligt-namn")
    Redirect.objects.create(old_path="/gammal", redirect_page=page)
    return page


def test_the_old_address_of_an_open_page_leads_to_the_new_one(client, renamed):
    assert client.get(OLD).headers["Location"] == "/hemligt-namn/"


@pytest.mark.parametrize(
    "hide",
    [
        lambda page: page.unpublish(),
        lambda page: PageViewRestriction.objects.create(page=page, restriction_type="login"),
    ],
)
def test_that_of_a_page_that_is_not_open_says_nothing(client, renamed, hide):
    hide(renamed)
    answer = client.get(OLD)
    assert answer.status_code == 404
    assert "hemligt" not in answer.content.decode()
    assert "Location" not in answer.headers


def test_no_address_leads_to_itself(client, renamed):
    renamed.slug = "gammal"
    renamed.save_revision().publish()
    renamed.unpublish()
    assert client.get(OLD).status_code == 404


def test_an_address_that_is_no_page_is_led_to(client, home):
    Redirect.objects.create(old_path="/kort", redirect_link="https://exempel.se/langt/")
    assert client.get("/kort/").headers["Location"] == "https://exempel.se/langt/"
