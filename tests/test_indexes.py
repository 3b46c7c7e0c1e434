"""A test that reads an index asks for it by the mark ``indexes``, or fails."""

import pytest
from django.utils import timezone
from wagtail.models import Page, ReferenceIndex

from search.find import find
from search.query import read_query
from search.suggesting import suggestions
from search.wanted import Wanted
from tests.factories import NewsFactory, TextPageFactory
from tests.page_link import page_link


def found(words):
    return [page.pk for page in Page.objects.search(words)]


def users(page):
    return [row[0].pk for row in ReferenceIndex.get_grouped_references_to(page)]


@pytest.fixture
def linked(home):
    return TextPageFactory()


@pytest.fixture
def news(linked):
    return NewsFactory(title="Vinterljus", body=[("text", page_link(linked))])


@pytest.mark.indexes
def test_with_the_mark_a_page_is_found_and_so_is_what_it_uses(news, linked):
    assert found("vinterljus") == [news.pk]
    assert users(linked) == [news.pk]


def test_without_it_neither_index_is_read(linked):
    for read in (
        lambda: found("vinterljus"),
        lambda: find(Wanted(read_query("vinterljus")), timezone.now()),
        lambda: suggestions("vinter", timezone.now()),
        lambda: users(linked),
    ):
        with pytest.raises(AssertionError, match="mark the test"):
            read()


def publication(page):
    """What publishing decides, but for the moments."""
    page.refresh_from_db()
    states = (page.live, page.has_unpublished_changes, page.expired)
    return (*states, page.live_revision == page.latest_revision, page.draft_title == page.title)


def test_a_page_of_a_factory_is_as_publishing_leaves_it(home):
    made, draft = NewsFactory(), NewsFactory(live=False)
    assert publication(draft) != publication(made)
    draft.save_revision().publish()
    assert publication(draft) == publication(made)
    for page in (made, draft):
        assert page.first_published_at == page.last_published_at
        assert page.live_revision.as_object().title == page.title
