"""A fact in running text: kept by its key, shown as published, and nothing of the unpublished."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import ReferenceIndex
from wagtail.rich_text import expand_db_html

from handslaget.models import FactFigure
from mysite.blocks.text import PLAIN_FEATURES
from tests.accounts import client_for, editor
from tests.factories import TextPageFactory
from tests.programme_factories import FactFigureFactory

CONVERTER = ContentstateConverter(features=PLAIN_FEATURES)


def mark(key):
    return f'<embed embedtype="fact" id="{key}"/>'


def test_the_text_shows_the_published_figure(db):
    fact = FactFigureFactory(value="12 < 13", unit="mil")
    fact.value = "14"
    fact.save_revision()
    html = expand_db_html(f"<p>Hela {mark(fact.pk)} lång.</p>")
    assert html == '<p>Hela <span class="fact">12 &lt; 13 mil</span> lång.</p>'


def test_nothing_shows_of_an_unpublished_fact(db):
    fact = FactFigureFactory(value="zqvärde", name="zqnamn")
    assert "zq" in expand_db_html(mark(fact.pk))
    fact.unpublish()
    assert expand_db_html(mark(fact.pk)) == '<span class="not-set">uppgift saknas</span>'


@pytest.mark.parametrize("key", ["", "x", "-1", "٣", "9" * 40, "1; drop table"])
def test_a_mark_that_names_no_fact_is_missing(db, key):
    assert "uppgift saknas" in expand_db_html(mark(key))


def test_three_facts_cost_as_much_as_one(db, django_assert_num_queries):
    marks = [mark(FactFigureFactory().pk) for _ in range(3)]
    for some in (marks[:1], marks):
        with django_assert_num_queries(1):
            expand_db_html("".join(some))


@pytest.mark.parametrize("texts", [1, 3])
def test_a_page_asks_once_for_the_facts_of_all_its_texts(home, client, texts):
    body = [("text", f"<p>{mark(FactFigureFactory().pk)}</p>") for _ in range(texts)]
    page = TextPageFactory(body=body)
    client.get(page.url)
    with CaptureQueriesContext(connection) as asked:
        html = client.get(page.url).content.decode()
    assert html.count('<span class="fact">12</span>') == texts
    assert sum("handslaget_factfigure" in one["sql"] for one in asked) == 1


def test_the_next_request_sees_the_change(home, client):
    fact = FactFigureFactory(value="12")
    page = TextPageFactory(body=[("text", f"<p>{mark(fact.pk)}</p>")])
    assert ">12<" in client.get(page.url).content.decode()
    fact.value = "13"
    fact.save_revision().publish()
    assert ">13<" in client.get(page.url).content.decode()
    assert ">13<" in expand_db_html(mark(fact.pk))


def test_the_editor_gives_back_what_the_database_had(db):
    fact = FactFigureFactory(value="över 1 700")
    state = json.loads(CONVERTER.from_database_format(f"<p>Hela {mark(fact.pk)} ställen.</p>"))
    (block,), (entity,) = state["blocks"], state["entityMap"].values()
    assert block["text"] == "Hela över 1 700 ställen."
    assert entity == {"type": "FACT", "mutability": "IMMUTABLE", "data": {"id": str(fact.pk)}}
    (found,) = block["entityRanges"]
    assert block["text"][found["offset"] :][: found["length"]] == "över 1 700"
    stored = CONVERTER.to_database_format(json.dumps(state))
    assert f'Hela <embed embedtype="fact" id="{fact.pk}"/> ställen.' in stored


@pytest.mark.indexes
def test_the_editor_sees_where_a_fact_is_used(home):
    fact = FactFigureFactory()
    page = TextPageFactory(body=[("text", f"<p>{mark(fact.pk)}</p>")])
    assert [row[0].pk for row in ReferenceIndex.get_grouped_references_to(fact)] == [page.pk]


def test_only_published_facts_can_be_chosen(home):
    draft, fact = FactFigureFactory(live=False), FactFigureFactory(value="12", unit="mil")
    client, name = client_for(editor()), FactFigure.snippet_viewset.chooser_viewset.get_url_name
    html = client.get(reverse(name("choose"))).json()["html"]
    assert fact.name in html
    assert draft.name not in html
    chosen = client.get(reverse(name("chosen"), args=[fact.pk])).json()["result"]
    assert (chosen["id"], chosen["figure"]) == (str(fact.pk), "12 mil")
    assert client.get(reverse(name("chosen"), args=[draft.pk])).status_code == 404
