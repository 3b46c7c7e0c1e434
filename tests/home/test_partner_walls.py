"""A partner editor never meets another organisation's draft, whatever address and whatever is posted."""

import pytest
from django.db import transaction
from django.urls import reverse
from wagtail.models import TaskState
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from initiatives.models import InitiativePage
from tests.accounts import client_for, partner
from tests.factories import (
    InitiativeFactory,
    InitiativeIndexFactory,
    OrganisationFactory,
)
from tests.home.test_roles import admin_patterns

pytestmark = pytest.mark.indexes

CANARY = "Grannens hemlighet"


@pytest.fixture
def neighbours(home):
    """Two organisations with a partner editor each, and a draft of the other one under review."""
    own, other = OrganisationFactory(title="Vi"), OrganisationFactory(title="Grannen")
    writer, neighbour = partner(own), partner(other, "granne")
    draft = InitiativeFactory(title=CANARY, organisation=other, owner=neighbour, live=False)
    draft.save_revision(user=neighbour, log_action=True)
    draft.get_workflow().start(draft, neighbour)
    return own, other, writer, neighbour, InitiativePage.objects.get(pk=draft.pk)


def page_addresses(page):
    """Wagtail's addresses for one page, of every kind that its names of arguments allow."""
    task = TaskState.objects.get()
    values = {
        "page_id": page.pk,
        "parent_page_id": page.pk,
        "page_to_move_id": page.pk,
        "destination_id": page.get_parent().pk,
        "revision_id": page.latest_revision_id,
        "revision_id_a": "earliest",
        "revision_id_b": "latest",
        "action_name": "approve",
        "task_id": task.task_id,
        "task_state_id": task.pk,
        "workflow_state_id": task.workflow_state_id,
        "content_type_app_name": "initiatives",
        "content_type_model_name": "initiativepage",
        "app_label": "initiatives",
        "model_name": "initiativepage",
        "object_id": page.pk,
    }
    found = {}
    for name, pattern in admin_patterns():
        names = list(getattr(pattern.pattern, "converters", {}))
        if any("page" in one or "object" in one for one in names) and values.keys() >= set(names):
            found[name] = reverse(name, kwargs={one: values[one] for one in names})
    return found


def answers(client, urls):
    """Wagtail's editor answers 500 to a form without its fields; that shows nothing either."""
    client.raise_request_exception = False
    for name, url in urls.items():
        for method in ("get", "post"):
            with transaction.atomic():
                response = getattr(client, method)(url, {"confirm": "1"})
                transaction.set_rollback(True)
            yield f"{name} by {method}", response


def test_no_address_of_a_page_shows_it_to_another_organisations_partner(neighbours):
    *_, writer, _, draft = neighbours
    leaks = [
        (name, response.status_code)
        for name, response in answers(client_for(writer), page_addresses(draft))
        if response.status_code == 200 and CANARY in response.content.decode()
    ]
    assert leaks == []


def test_the_same_addresses_do_show_it_to_its_own_partner(neighbours):
    *_, neighbour, draft = neighbours
    shown = {
        name
        for name, response in answers(client_for(neighbour), page_addresses(draft))
        if response.status_code == 200 and CANARY in response.content.decode()
    }
    assert "wagtailadmin_pages:edit by get" in shown
    assert "wagtailadmin_pages:history by get" in shown
    assert len(shown) >= 5


LISTS = [
    ("wagtailadmin_home", [], {}),
    ("initiativ_modeladmin_index", [], {"export": "csv"}),
    ("initiativ_modeladmin_index", [], {"q": "hemlighet"}),
    ("wagtailadmin_pages:search", [], {"q": "hemlighet"}),
    ("wagtailadmin_choose_page_search", [], {"q": "hemlighet"}),
    ("wagtailadmin_reports:aging_pages", [], {}),
    ("wagtailadmin_reports:site_history", [], {}),
    ("wagtailadmin_reports:workflow", [], {}),
    ("wagtailadmin_reports:workflow_tasks", [], {}),
    ("wagtailadmin_reports:page_types_usage", [], {}),
    ("wagtailadmin_reports:locked_pages", [], {}),
    ("wagtailadmin_pages:type_use", ["initiatives", "initiativepage"], {}),
    ("wagtailadmin_api:pages:listing", [], {}),
]


@pytest.mark.parametrize(("name", "args", "query"), LISTS)
def test_no_list_names_another_organisations_draft(neighbours, name, args, query):
    *_, writer, _, _ = neighbours
    response = client_for(writer).get(reverse(name, args=args), query, follow=True)
    body = b"".join(response) if response.streaming else response.content
    assert CANARY not in body.decode()


@pytest.mark.parametrize("view", ["wagtailadmin_explore", "wagtailadmin_choose_page_child"])
def test_neither_tree_nor_chooser_lists_another_organisations_draft(neighbours, view):
    *_, writer, neighbour, draft = neighbours
    url = reverse(view, args=[draft.get_parent().pk])
    for query in ({}, {"q": "hemlighet"}):
        assert CANARY not in client_for(writer).get(url, query).content.decode()
    assert CANARY in client_for(neighbour).get(url).content.decode()


def initiative(**changes):
    fields = {
        "title": "Nytt",
        "slug": "nytt",
        "intro": "Kort.",
        "kind": "initiativ",
        "origin": "ny",
        "stage": "ide",
        "municipal_role": "mojliggor",
        "participation_level": "samarbete",
        "what": rich_text("<p>Vad.</p>"),
        "why": rich_text(""),
        "how": rich_text(""),
        "result": rich_text(""),
        "lessons": rich_text(""),
        "body": streamfield([]),
        "partners": inline_formset([]),
        "milestones": inline_formset([]),
        "updates": inline_formset([]),
        "comments": inline_formset([]),
        "responsible": "A",
        "deputy": "B",
        "review_date": "2099-01-01",
    }
    return nested_form_data({**fields, **changes})


def add_url():
    parent = (
        InitiativePage.objects.first().get_parent() if InitiativePage.objects.exists() else None
    )
    parent = parent or InitiativeIndexFactory()
    return reverse("wagtailadmin_pages:add", args=["initiatives", "initiativepage", parent.pk])


@pytest.mark.parametrize("posted", ["nothing", "the other organisation"])
def test_a_new_page_is_the_partners_own_whatever_is_posted(neighbours, posted):
    own, other, writer, *_ = neighbours
    forbidden = (
        {} if posted == "nothing" else {"organisation": other.pk, "owner": "1", "live": "on"}
    )
    client_for(writer).post(add_url(), initiative(**forbidden))
    page = InitiativePage.objects.get(slug="nytt")
    assert (page.organisation_id, page.owner, page.live) == (own.pk, writer, False)


def test_a_partner_cannot_publish_by_posting_the_button_but_can_send_for_review(neighbours):
    _, _, writer, *_ = neighbours
    client_for(writer).post(add_url(), initiative(**{"action-publish": "1"}))
    page = InitiativePage.objects.get(slug="nytt")
    assert not page.live
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    client_for(writer).post(edit, initiative(**{"action-submit": "1"}))
    page = InitiativePage.objects.get(slug="nytt")
    assert page.workflow_in_progress
    assert page.current_workflow_task.name == "Granskning"
    assert not page.live


def test_a_partner_cannot_hand_a_page_over(neighbours):
    own, other, writer, *_ = neighbours
    page = InitiativeFactory(organisation=own)
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    assert "Sidan hör till din organisation." in client_for(writer).get(url).content.decode()
    client_for(writer).post(url, initiative(intro="Ändrat.", organisation=other.pk))
    draft = InitiativePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert (draft.intro, draft.organisation_id) == ("Ändrat.", own.pk)
