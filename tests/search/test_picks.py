"""The editors' picks: for their words, while what they lead to is open to all."""

import datetime

import pytest
from django.test import RequestFactory
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.models import (
    BaseViewRestriction,
    Collection,
    CollectionViewRestriction,
    PageViewRestriction,
)

from search.editors_words import editors_words
from search.picks import chosen, picked
from tests.factories import InvestmentFactory, TextPageFactory
from tests.search.factories import PickFactory

AT = timezone.now()


def shown(words):
    return picked(chosen(words, editors_words(AT).picks), RequestFactory().get("/sok/"))


def titles(*words):
    return [one.title for one in shown(words)]


@pytest.fixture
def page(home):
    return TextPageFactory(title="Lediga lokaler")


def test_a_pick_is_shown_for_its_words_whatever_else_is_sought(page):
    PickFactory(words="lokal, ledig mark", page=page)
    assert titles("Lokal") == titles("hyra", "lokal") == ["Lediga lokaler"]
    assert titles("ledig", "mark") == ["Lediga lokaler"]
    assert titles("ledig") == titles() == []


def test_a_pick_says_where_and_why(page):
    PickFactory(words="lokal", page=page, ending="?typ=a", heading="Lokaler", reason="Se här.")
    (one,) = shown(["lokal"])
    assert (one.title, one.url, one.reason) == ("Lokaler", f"{page.url}?typ=a", "Se här.")


def private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=BaseViewRestriction.LOGIN)


def expired(page):
    page.expire_at = AT - datetime.timedelta(minutes=1)
    page.save()


@pytest.mark.parametrize("hide", [lambda page: page.unpublish(), private, expired])
def test_a_pick_is_gone_with_its_page(page, hide):
    PickFactory(words="lokal", page=page, heading="Hemlig")
    assert titles("lokal") == ["Hemlig"]
    hide(page)
    assert titles("lokal") == []


def test_a_type_s_own_condition_counts(home):
    offer = InvestmentFactory(title="Tomt")
    PickFactory(words="lokal", page=offer)
    assert titles("lokal") == ["Tomt"]
    offer.valid_until = AT.date() - datetime.timedelta(days=2)
    offer.save()
    assert titles("lokal") == []


def test_a_document_is_shown_while_its_collection_is_open(home):
    document = get_document_model().objects.create(title="Karta", file="karta.pdf")
    PickFactory(words="karta", page=None, document=document)
    assert titles("karta") == ["Karta"]
    CollectionViewRestriction.objects.create(
        collection=Collection.get_first_root_node(), restriction_type=BaseViewRestriction.LOGIN
    )
    assert titles("karta") == []


def test_three_at_most_and_in_their_order(home):
    for order in (4, 3, 2, 1):
        PickFactory(words="lokal", heading=f"Val {order}", sort_order=order)
    assert titles("lokal") == ["Val 1", "Val 2", "Val 3"]


def test_the_cost_is_the_same_for_one_and_for_three(home, django_assert_num_queries):
    PickFactory(words="lokal")
    titles("lokal")
    # Words, which site this is, and its pages with theirs: a page has asked for the site already.
    with django_assert_num_queries(3):
        titles("lokal")
    PickFactory(words="lokal"), PickFactory(words="lokal")
    with django_assert_num_queries(3):
        titles("lokal")
    with django_assert_num_queries(1):
        titles("annat")
