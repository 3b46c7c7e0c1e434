"""The document's form tells an editor what of the document can be searched."""

import pytest
from django.urls import reverse
from wagtail.documents import get_document_model

from search.documents.form import what_is_searched
from search.models import DocumentText
from search.models.document_text import SENTENCES, State
from tests.accounts import client_for, editor

from .factories import document, read_document

pytestmark = pytest.mark.django_db


def test_the_form_of_a_read_document_says_that_its_text_is_searched(home):
    made = read_document("Avgiften är 100 kronor.")
    html = client_for(editor()).get(reverse("wagtaildocs:edit", args=[made.pk])).content.decode()
    assert SENTENCES[State.READ] in html


def test_the_form_of_a_protected_one_says_why_it_is_not(home):
    made = document()
    DocumentText.objects.filter(pk=made.pk).update(state=State.PROTECTED)
    html = client_for(editor()).get(reverse("wagtaildocs:edit", args=[made.pk])).content.decode()
    assert SENTENCES[State.PROTECTED] in html


def test_a_long_one_says_that_only_its_beginning_is_searched():
    made = read_document("Avgiften är 100 kronor.")
    DocumentText.objects.filter(pk=made.pk).update(was_cut=True)
    assert what_is_searched(made).endswith(
        "Dokumentet är långt: bara början av texten går att söka i."
    )


def test_a_new_one_says_nothing():
    assert what_is_searched(get_document_model()()) == ""
