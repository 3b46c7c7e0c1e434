"""Copying: what there can be only one of is refused with words, alone or with the page above it."""

import pytest
from django.urls import reverse
from wagtail.models import Page

from tests.accounts import client_for, editor
from tests.factories import ArenaPageFactory, EventFactory, TextPageFactory
from tests.programme_factories import ActionFactory, GoalAreaPageFactory, YearlyReportFactory


def copy(page, client=None, **values):
    form = {"new_title": "Kopia", "new_slug": "kopia", "new_parent_page": page.get_parent().pk}
    address = reverse("wagtailadmin_pages:copy", args=[page.pk])
    return (client or client_for(editor())).post(address, {**form, **values}, follow=True)


@pytest.mark.parametrize(
    "factory", [ActionFactory, GoalAreaPageFactory, YearlyReportFactory, ArenaPageFactory]
)
def test_a_page_of_which_there_is_only_one_is_not_copied(home, factory):
    page = factory()
    assert "det kan bara finnas en sådan sida" in copy(page).content.decode()
    assert not Page.objects.filter(slug="kopia").exists()


def test_nor_is_one_that_lies_below_what_is_copied(home):
    above, client = ActionFactory().get_parent(), client_for(editor())
    assert "det kan bara" in copy(above, client, copy_subpages="on").content.decode()
    assert not Page.objects.filter(slug="kopia").exists()
    copy(above, client)
    assert Page.objects.filter(slug="kopia").exists()


def test_another_page_is_copied(home):
    copy(TextPageFactory())
    assert Page.objects.filter(slug="kopia").exists()


def test_what_a_meeting_led_to_is_not_copied_with_it(home):
    copy(EventFactory(outcome="<p>Vi är klara.</p>", participants=12, price="60 kr"))
    event = Page.objects.get(slug="kopia").specific
    for version in (event, event.get_latest_revision_as_object()):
        assert (version.outcome, version.participants) == ("", None)
        assert version.price == "60 kr"
