"""A document's text is found only while everyone may see the document and a page that names it."""

import datetime

import pytest
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from tests.search.documents.factories import page_naming, read_document

pytestmark = pytest.mark.django_db

WORD = "Kanariedokument"


@pytest.fixture
def document(site):
    return read_document(f"Avgift enligt {WORD}.", title="Taxa", name="taxa.txt")


def shown(client):
    return client.get("/sok/", {"q": WORD}).content.decode().count("taxa")


def test_the_control_a_public_one_shows_with_its_words(client, document):
    page_naming(document)
    assert shown(client) == 1
    assert f"<mark>{WORD}</mark>" in client.get("/sok/", {"q": WORD}).content.decode()


def test_one_that_no_page_names_does_not_show(client, document):
    assert shown(client) == 0


def test_one_that_only_a_draft_names_does_not_show(client, document):
    page_naming(document, live=False)
    assert shown(client) == 0


def test_it_is_gone_when_the_page_is_unpublished(client, document):
    page = page_naming(document)
    page.unpublish()
    assert shown(client) == 0


def test_it_is_gone_when_the_page_has_expired(client, document):
    page_naming(document, expire_at=timezone.now() - datetime.timedelta(minutes=1))
    assert shown(client) == 0


def test_it_is_gone_when_the_page_is_closed(client, document):
    page = page_naming(document)
    PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert shown(client) == 0


def test_it_is_gone_when_its_collection_is_closed(client, document):
    page_naming(document)
    CollectionViewRestriction.objects.create(
        collection=Collection.get_first_root_node(), restriction_type="login"
    )
    assert shown(client) == 0


def test_the_words_of_a_former_file_are_gone_at_once(client, document):
    page_naming(document)
    document.file_size += 1
    document.save()
    assert shown(client) == 0
