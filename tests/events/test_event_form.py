"""What the editor asks for when an event is saved as a draft."""

import datetime

import pytest
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from events.models import EventPage
from tests.accounts import client_for, superuser
from tests.factories import CalendarFactory

EMPTY = {
    "slug": "frukost",  # the editor writes it from the title
    "status": "planerat",
    "body": streamfield([]),
    "comments": inline_formset([]),
    "date_changes": inline_formset([]),
}


@pytest.fixture
def save_draft(home):
    """Posts the form for a new event with the draft button; gives the page, or the faults by field."""
    client, calendar = client_for(superuser()), CalendarFactory()
    address = reverse("wagtailadmin_pages:add", args=["events", "eventpage", calendar.pk])

    def post(**fields):
        response = client.post(address, nested_form_data({**EMPTY, **fields}))
        return EventPage.objects.first() or response.context["form"].errors

    return post


def test_a_draft_is_saved_with_a_title_and_a_day_alone(save_draft):
    event = save_draft(title="Frukost", starts_on="2099-03-02")
    assert (event.title, event.starts_on) == ("Frukost", datetime.date(2099, 3, 2))
    assert not event.live


def test_a_draft_without_a_day_is_not_saved(save_draft):
    assert set(save_draft(title="Frukost")) == {"starts_on"}
