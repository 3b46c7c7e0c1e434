"""What changes waits for the engine in the same transaction; without an engine nothing is written."""

import pytest
from django.db import transaction
from django.utils import timezone

from mysite.settings import search_engine as engine_settings
from search.models import WaitingPage
from search.waiting import MOST, PATIENCE, let_wait, waiting_keys
from tests.factories import AmbassadorFactory, ConsentFactory, TextPageFactory

AT = timezone.now()


@pytest.fixture
def with_engine(settings):
    """One that is never reached: nothing is committed here."""
    own = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}
    settings.WAGTAILSEARCH_BACKENDS = own | engine_settings.backends("http://127.0.0.1:1")


@pytest.fixture
def without_engine(settings):
    settings.WAGTAILSEARCH_BACKENDS = {"default": settings.WAGTAILSEARCH_BACKENDS["default"]}


def waiting():
    return set(WaitingPage.objects.waiting().values_list("key", flat=True))


def forget():
    WaitingPage.objects.all().delete()


@pytest.mark.indexes
def test_saving_publishing_unpublishing_and_deleting_let_a_page_wait(home, with_engine):
    page = TextPageFactory()
    for change in (page.save, page.save_revision().publish, page.unpublish, page.delete):
        key = page.pk
        forget()
        change()
        assert waiting() == {key}


def test_what_goes_with_a_deleted_page_waits_too(home, with_engine):
    parent = TextPageFactory()
    below = TextPageFactory(parent=parent)
    keys = {parent.pk, below.pk}
    forget()
    type(parent).objects.get(pk=parent.pk).delete()
    assert waiting() == keys


def test_a_consent_lets_the_ambassador_wait(home, with_engine):
    person = AmbassadorFactory()
    forget()
    ConsentFactory(ambassador=person)
    assert waiting() == {person.pk}


@pytest.mark.indexes
def test_a_change_that_is_undone_leaves_nothing(home, with_engine):
    page = TextPageFactory()
    forget()
    with transaction.atomic():
        page.save()
        assert waiting() == {page.pk}
        transaction.set_rollback(True)
    assert waiting() == set()


def test_a_change_while_the_page_waits_is_one_row_with_another_stamp(db):
    let_wait([7], AT)
    first = WaitingPage.objects.get(key=7)
    WaitingPage.objects.update(sent_at=AT)
    let_wait([7], AT)
    assert WaitingPage.objects.get(key=7).stamp != first.stamp
    assert waiting() == {7}


def test_a_page_that_is_saved_again_and_again_waits_since_the_first_time(db):
    let_wait([7], AT)
    let_wait([7], AT + 2 * PATIENCE)
    assert WaitingPage.objects.get(key=7).since == AT
    assert waiting_keys(AT + 2 * PATIENCE) is None


def test_a_page_that_was_sent_waits_since_its_next_change(db):
    let_wait([7], AT)
    WaitingPage.objects.update(sent_at=AT)
    let_wait([7], AT + 2 * PATIENCE)
    assert waiting_keys(AT + 2 * PATIENCE) == {7}


def test_a_page_that_the_engine_refuses_says_nothing_of_the_others_however_long_it_waits(db):
    let_wait([7], AT)
    WaitingPage.objects.note_refused(WaitingPage.objects.waiting())
    assert waiting_keys(AT + 2 * PATIENCE) == {7}
    let_wait([8], AT)
    assert waiting_keys(AT + 2 * PATIENCE) is None


def test_a_change_of_a_refused_page_is_sent_as_any_other(db):
    let_wait([7], AT)
    WaitingPage.objects.note_refused(WaitingPage.objects.waiting())
    assert not WaitingPage.objects.to_send().exists()
    let_wait([7], AT + 2 * PATIENCE)
    assert WaitingPage.objects.to_send().get().since == AT + 2 * PATIENCE


@pytest.mark.parametrize(("number", "are_few"), [(0, True), (MOST, True), (MOST + 1, False)])
def test_few_pages_are_named_and_of_many_none_is(db, number, are_few, django_assert_num_queries):
    let_wait(range(number), AT)
    with django_assert_num_queries(1):
        assert waiting_keys(AT) == (set(range(number)) if are_few else None)


@pytest.mark.parametrize("number", [1, 3])
def test_any_number_waits_in_two_queries(db, number, django_assert_num_queries):
    with django_assert_num_queries(2):
        let_wait(range(1, number + 1), AT)


def test_without_an_engine_nothing_is_written(home, without_engine, django_assert_num_queries):
    page = TextPageFactory()
    page.save()
    page.save_revision().publish()
    assert not WaitingPage.objects.filter(key=page.pk).exists()
