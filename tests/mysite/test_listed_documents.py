"""A list may name a document only while a page that everyone may see names it."""

import datetime

import pytest
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from mysite.visibility import listed_documents
from tests.factories import TextPageFactory
from tests.search.documents.factories import document, page_naming

pytestmark = pytest.mark.indexes

NOW = timezone.now()


def listed_now(at=NOW):
    return list(listed_documents(Document.objects.all(), at))


def test_a_document_that_no_page_names_is_not_listed(home):
    document()
    assert listed_now() == []


def test_one_that_a_listed_page_names_is_listed_once(home):
    named = document()
    for _ in range(2):
        page_naming(named)
    assert listed_now() == [named]


def test_a_link_in_the_text_names_it_as_well(home):
    named = document()
    TextPageFactory(body=[("text", f'<p><a linktype="document" id="{named.pk}">fil</a></p>')])
    assert listed_now() == [named]


def test_a_draft_names_nothing(home):
    page_naming(document(), live=False)
    assert listed_now() == []


def test_a_draft_of_a_published_page_names_nothing(home):
    page = TextPageFactory()
    page.body = [("documents", {"heading": "Filer", "documents": [document()]})]
    page.save_revision()
    assert listed_now() == []


def test_it_leaves_with_the_page(home):
    page = page_naming(document())
    page.unpublish()
    assert listed_now() == []


def test_it_leaves_at_the_moment_when_the_page_expires(home):
    page_naming(document(), expire_at=NOW + datetime.timedelta(minutes=1))
    assert len(listed_now()) == 1
    assert listed_now(NOW + datetime.timedelta(minutes=1)) == []


def test_it_leaves_when_the_page_or_the_collection_is_closed(home):
    page_naming(document())
    closed = PageViewRestriction.objects.create(page=home, restriction_type="login")
    assert listed_now() == []
    closed.delete()
    root = Collection.get_first_root_node()
    CollectionViewRestriction.objects.create(collection=root, restriction_type="login")
    assert listed_now() == []


def test_the_rule_costs_one_query(home, django_assert_num_queries):
    page_naming(document())
    with django_assert_num_queries(1):
        listed_now()
