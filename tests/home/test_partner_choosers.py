"""What a partner editor may choose in a form, and which titles the form tells."""

import json

import pytest
from django.urls import reverse
from wagtail.models import PageViewRestriction
from wagtail.test.utils.form_data import inline_formset, rich_text, streamfield

from events.models import EventPage
from handslaget.partner_choosers import HIDDEN
from initiatives.models import InitiativePage, InitiativePartner
from tests.accounts import client_for, editor, partner
from tests.factories import (
    EventFactory,
    InitiativeFactory,
    InitiativeIndexFactory,
    OrganisationFactory,
    TextPageFactory,
    section,
)
from tests.home.test_partner_walls import initiative
from tests.page_link import page_link
from tests.standing import standing

SECRET = "Grannens hemlighet"


@pytest.fixture(scope="module")
def organisation(django_db_setup, django_db_blocker):
    with standing(django_db_blocker):
        section(InitiativeIndexFactory)
        yield OrganisationFactory(title="Vi")


@pytest.fixture
def own(organisation, db):
    return organisation


@pytest.fixture
def writer(own):
    return partner(own)


def draft():
    return OrganisationFactory(title=SECRET, slug="grannens-hemlighet", live=False)


def private():
    page = OrganisationFactory(title=SECRET, slug="grannens-hemlighet")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


def related(page):
    block = {"heading": "Mer", "pages": streamfield([]) | {"count": "1"}}
    block["pages"].update({"0": {"deleted": "", "order": "0", "value": str(page.pk)}})
    return {"body": streamfield([("related_pages", block)])}


def in_rows(page):
    return {"partners": inline_formset([{"organisation": page.pk, "role": "", "ORDER": "0"}])}


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


@pytest.mark.parametrize("choice", [related, in_rows])
@pytest.mark.parametrize("make", [draft, private])
def test_a_guessed_page_is_refused_without_a_word_of_its_title(own, writer, make, choice):
    page = InitiativeFactory(organisation=own)
    answer = client_for(writer).post(edit_url(page), initiative(**choice(make())))
    html = answer.content.decode()
    assert answer.status_code == 200
    assert SECRET not in html
    assert "grannens-hemlighet" not in html
    assert json.dumps(HIDDEN)[1:-1] in html or HIDDEN in html


@pytest.mark.parametrize("choice", [related, in_rows])
def test_a_public_page_may_be_chosen(own, writer, choice):
    page, public = InitiativeFactory(organisation=own), OrganisationFactory(title="Öppen")
    answer = client_for(writer).post(edit_url(page), initiative(**choice(public)))
    assert answer.status_code == 302
    saved = InitiativePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert public.pk in saved.leads_to()


def test_a_guessed_page_in_a_field_of_its_own_is_refused_without_its_title(own, writer):
    event = EventFactory(organisation=own)
    secret = InitiativeFactory(title=SECRET, live=False)
    html = client_for(writer).post(edit_url(event), {
        "title": "Frukost", "slug": "frukost", "initiative": secret.pk, "body-count": "0",
        "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0",
    }).content.decode()  # fmt: skip
    assert HIDDEN in html
    assert SECRET not in html
    assert EventPage.objects.get().initiative_id is None


def chosen_by_the_municipality(own, secret):
    block = {"heading": "Mer", "pages": [secret]}
    page = InitiativeFactory(organisation=own, body=[("related_pages", block)])
    page.partners.add(InitiativePartner(organisation=secret))
    page.save_revision().publish()
    return page


@pytest.mark.parametrize("make", [draft, private])
def test_what_the_municipality_has_chosen_is_not_named(own, writer, make):
    page = chosen_by_the_municipality(own, make())
    html = client_for(writer).get(edit_url(page)).content.decode()
    assert SECRET not in html
    assert html.count(HIDDEN) + html.count(json.dumps(HIDDEN)[1:-1]) >= 2


def test_a_public_page_is_named_by_its_published_title(own, writer):
    public = OrganisationFactory(title="Grannen")
    page = chosen_by_the_municipality(own, public)
    public.title = SECRET
    public.save_revision()
    html = client_for(writer).get(edit_url(page)).content.decode()
    assert "Grannen" in html
    assert SECRET not in html


def test_the_municipality_reads_the_title(own):
    page = chosen_by_the_municipality(own, draft())
    html = client_for(editor()).get(edit_url(page)).content.decode()
    assert SECRET in html
    assert HIDDEN not in html


def test_what_the_municipality_has_chosen_stays_when_the_partner_saves(own, writer):
    secret = draft()
    page = chosen_by_the_municipality(own, secret)
    answer = client_for(writer).post(edit_url(page), initiative(**related(secret)))
    assert answer.status_code == 302
    saved = InitiativePage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert saved.body[0].value["pages"][0].pk == secret.pk


@pytest.mark.parametrize("make", [draft, private])
def test_a_link_to_a_guessed_page_does_not_tell_its_address(own, writer, make):
    page, secret = InitiativeFactory(organisation=own), make()
    text = rich_text(f"<p>{page_link(secret)}</p>", features=["link"])
    html = client_for(writer).post(edit_url(page), initiative(what=text, title="")).content.decode()
    assert f"pages/{secret.pk}/edit/&quot;" in html
    assert "grannens-hemlighet" not in html


def test_a_link_to_a_public_page_tells_its_address(own, writer):
    page = InitiativeFactory(organisation=own, what=page_link(TextPageFactory(slug="oppen-sida")))
    assert "/oppen-sida/" in client_for(writer).get(edit_url(page)).content.decode()


def test_a_stored_link_whose_key_is_none_does_not_stop_the_editor(own, writer):
    page = InitiativeFactory(organisation=own, what='<p><a id="x" linktype="page">ord</a></p>')
    assert client_for(writer).get(edit_url(page)).status_code == 200
