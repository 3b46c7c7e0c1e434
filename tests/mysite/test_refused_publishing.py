"""A draft that cannot be published says why, also where no form of its own shows it."""

import pytest
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import Workflow

from initiatives.models import InitiativePage
from mysite.refused_publishing import PublishingError
from tests.accounts import client_for, editor, reviewer
from tests.factories import InitiativeFactory, NewsFactory

pytestmark = pytest.mark.indexes


def finished_without_result():
    """An unpublished initiative that its draft calls finished, and whose result nobody has told."""
    page = InitiativeFactory(title="Exempel: bryggan", live=False)
    page.stage = "avslutat"
    page.is_draft_save = True
    page.save_revision()
    return page


def form_of(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def publish(*pages):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    chosen = "&".join(f"id={page.pk}" for page in pages)
    return client_for(editor()).post(f"{address}?{chosen}&next=/admin/")


def approve(page, **headers):
    Workflow.objects.get().start(page, editor())
    page.stage = "avslutat"  # drafted while it waited for an answer
    page.save_revision(clean=False)
    page = InitiativePage.objects.get(pk=page.pk)
    state = page.current_workflow_task_state
    address = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    return client_for(reviewer()).post(address, headers=headers)


def told(response):
    return " ".join(str(message) for message in get_messages(response.wsgi_request))


def test_of_many_pages_the_one_that_lacks_something_is_named_and_none_is_published(home):
    news, unfinished = NewsFactory(live=False), finished_without_result()
    news.save_revision()
    response = publish(news, unfinished)
    assert response.url == form_of(unfinished)
    assert "”Exempel: bryggan” går inte att publicera än" in told(response)
    assert "Resultat: " in told(response)
    assert not type(news).objects.get().live


def test_many_pages_that_lack_nothing_are_published(home):
    news = NewsFactory(live=False)
    news.save_revision()
    assert publish(news).url == "/admin/"
    assert type(news).objects.get().live


def test_a_draft_that_lacks_something_is_not_approved_and_still_waits(home):
    page = InitiativeFactory(live=False)
    page.save_revision()
    response = approve(page)
    assert response.url == form_of(page)
    assert "Resultat: " in told(response)
    page = InitiativePage.objects.get()
    assert not page.live
    assert page.workflow_in_progress


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"result": ["Saknas.", "Skriv det"]}, "Resultat: Saknas. Skriv det."),
        ({"__all__": "Går inte"}, "Går inte."),
        ({"no_field_of_its_own": "Går inte"}, "Går inte."),
        ("Går inte", "Går inte."),
    ],
)
def test_a_fault_is_read_away_from_its_field(home, fault, words):
    page = InitiativeFactory.build()
    assert PublishingError(page, ValidationError(fault)).messages == [words]


def test_wagtails_dialogue_is_led_to_the_form_too(home):
    page = InitiativeFactory(live=False)
    page.save_revision()
    response = approve(page, x_requested_with="XMLHttpRequest")
    assert response.json() == {"step": "success", "redirect": form_of(page)}
