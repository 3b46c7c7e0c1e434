"""Suggestions as JSON: titles that everyone may see, and an empty list for anything else."""

import pytest

from tests.factories import TextPageFactory

pytestmark = pytest.mark.indexes

URL = "/sok/forslag/"


def suggested(client, typed):
    answer = client.get(URL, {"q": typed})
    assert answer.status_code == 200
    return [one["text"] for one in answer.json()]


def test_titles_that_begin_so_are_given_once_each(client, home):
    TextPageFactory(title="Båtplats"), TextPageFactory(title="Båtplats")
    assert suggested(client, "båt") == ["Båtplats"]


def test_a_hidden_page_is_not_suggested(client, home):
    page = TextPageFactory(title="Båtplats")
    page.unpublish()
    assert suggested(client, "båt") == []


@pytest.mark.parametrize("typed", ["", "b", " b ", "\0\0", '"', "%", "å" * 5000, "🎣🛶", "* OR *"])
def test_what_cannot_be_looked_for_gives_an_empty_list(client, home, typed):
    TextPageFactory(title="Båtplats")
    assert suggested(client, typed) == []


def test_the_answer_is_kept_nowhere_and_sets_no_cookie(client, home):
    answer = client.get(URL, {"q": "båt"})
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    assert client.get(f"{URL}?q=%ff%fe").json() == []
    assert client.post(URL).status_code == 405


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_two_queries_whatever_the_number(client, home, rows, django_assert_num_queries):
    TextPageFactory.create_batch(rows, title="Båtplats")
    suggested(client, "båt")
    with django_assert_num_queries(2):
        suggested(client, "båt")
