"""May everyone see this page? The rule itself; the surfaces that ask it are in tests/leaks/."""

import datetime

import pytest
from django.utils import timezone
from wagtail.documents.models import Document
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from home.models import TextPage
from mysite.visibility import is_open, listed, open_documents, open_to_all
from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    InvestmentFactory,
    TextPageFactory,
    home_page,
)

NOW = timezone.now()


def make_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_a_published_page_is_open(home):
    page = TextPageFactory()
    assert page in open_to_all(TextPage.objects.all(), NOW)
    assert is_open(page, NOW)


def test_a_draft_is_not_open(home):
    page = TextPageFactory(live=False)
    assert page not in open_to_all(TextPage.objects.all(), NOW)


@pytest.mark.parametrize(("minutes", "expected"), [(1, True), (0, False), (-1, False)])
def test_a_page_closes_the_moment_it_expires_even_if_no_job_has_run(home, minutes, expected):
    page = TextPageFactory(expire_at=NOW + datetime.timedelta(minutes=minutes))
    assert is_open(page, NOW) is expected


def test_a_private_page_and_its_children_are_not_open_but_its_sibling_is(home):
    private, sibling = TextPageFactory(), TextPageFactory()
    child = TextPageFactory(parent=private)
    make_private(private)
    found = set(open_to_all(TextPage.objects.all(), NOW))
    assert found == {sibling}
    assert child not in found


def test_a_private_front_page_closes_everything(home):
    TextPageFactory()
    make_private(home_page())
    assert not open_to_all(Page.objects.all(), NOW).filter(depth__gt=1).exists()


def test_the_rule_costs_one_query(home, django_assert_num_queries):
    make_private(TextPageFactory())
    with django_assert_num_queries(1):
        list(listed(Page.objects.all(), NOW))


def test_an_ambassador_is_open_only_while_the_consent_to_the_name_stands(home):
    ambassador = AmbassadorFactory()
    assert not is_open(ambassador, NOW)
    record = ConsentFactory(ambassador=ambassador)
    assert is_open(ambassador, NOW)
    assert ambassador.page_ptr in open_to_all(Page.objects.all(), NOW)
    record.withdrawn_at = NOW
    record.save()
    assert not is_open(ambassador, NOW)
    assert ambassador.page_ptr not in open_to_all(Page.objects.all(), NOW)


def test_a_lapsed_offer_keeps_its_address_but_leaves_the_lists(home):
    yesterday = timezone.localdate(NOW) - datetime.timedelta(days=1)
    offer = InvestmentFactory(valid_until=yesterday)
    assert is_open(offer, NOW)
    assert offer.page_ptr not in listed(Page.objects.all(), NOW)
    assert offer not in listed(type(offer).objects.all(), NOW)
    assert InvestmentFactory(valid_until=timezone.localdate(NOW)) in listed(
        type(offer).objects.all(), NOW
    )


def test_a_document_is_open_unless_its_collection_or_one_above_is_closed(db):
    root = Collection.get_first_root_node()
    closed = root.add_child(name="Stängd")
    below = closed.add_child(name="Under")
    CollectionViewRestriction.objects.create(
        collection=closed, restriction_type=CollectionViewRestriction.LOGIN
    )
    for collection in (root, closed, below):
        Document.objects.create(title=collection.name, collection=collection, file="a.txt")
    assert [document.title for document in open_documents(Document.objects.all())] == [root.name]


def test_an_alias_of_a_private_page_is_not_open(home):
    source = TextPageFactory()
    alias = source.create_alias(parent=home, update_slug="alias")
    assert is_open(alias, NOW)
    make_private(source)
    assert not is_open(alias, NOW)
