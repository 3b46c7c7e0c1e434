"""The pages of hits that can be turned to are those that the address can name."""

import pytest

from search.find import Found
from search.hit_pages import hit_pages
from search.query import read_query
from search.wanted import MOST_PAGES, Wanted, read_wanted


@pytest.mark.parametrize(("total", "last"), [(1, 1), (11, 2), (9_999, 1000), (10_001, 1000)])
def test_the_last_page_is_one_that_can_be_asked_for(total, last):
    found = Found(total=total, number=last)
    page = hit_pages(Wanted(read_query("hamn")), found)
    assert (page.paginator.num_pages, found.pages) == (last, last)
    assert page.next_url is None


def test_no_page_beyond_them_is_read(db, rf):
    for number, read in ((MOST_PAGES, MOST_PAGES), (MOST_PAGES + 1, 1)):
        assert read_wanted(rf.get("/", {"q": "hamn", "sida": number}).GET).number == read
