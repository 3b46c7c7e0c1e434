"""Facts and messages in a body: by reference, as published, and nothing of the unpublished."""

import pytest
from django.template import Context, Template
from wagtail.models import ReferenceIndex

from handslaget import facts_of_request
from handslaget.blocks import BodyBlock
from tests.factories import TextPageFactory
from tests.programme_factories import FactFigureFactory, KeyMessageFactory


def render(*entries):
    """The HTML of a body, from the form in which the database has it."""
    stream = BodyBlock().to_python([{"type": name, "value": row.pk} for name, row in entries])
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    return template.render(Context({"stream": stream}))


def test_a_fact_says_its_value_what_it_is_and_where_it_comes_from(db):
    html = render(("fact_figure", FactFigureFactory(name="Broar", value="12", unit="stycken")))
    for words in ("12", "stycken", "Broar", "Källa: Exempel: källa", "1 januari 2026"):
        assert words in html.replace("\xa0", " ")


def test_a_message_says_what_supports_it(db):
    message = KeyMessageFactory(text="Exempel: nära", explanation="Till allt.")
    html = render(("key_message", message))
    assert "Exempel: nära" in html
    assert "Till allt." in html


def test_one_change_changes_every_page(home, client):
    fact = FactFigureFactory(value="12")
    pages = [TextPageFactory(body=[("fact_figure", fact)]) for _ in range(2)]
    fact.value = "13"
    draft = fact.save_revision()
    assert all(">12<" in client.get(page.url).content.decode() for page in pages)
    draft.publish()
    assert all(">13<" in client.get(page.url).content.decode() for page in pages)


def test_nothing_shows_of_what_is_not_published(db):
    fact = FactFigureFactory(name="zqnamn", value="zqvärde", source="zqkälla")
    message = KeyMessageFactory(text="zqbudskap", explanation="zqmer")
    body = [("fact_figure", fact), ("key_message", message)]
    assert render(*body).lower().count("zq") == 5
    for row in (fact, message):
        row.unpublish()
    assert "zq" not in render(*body).lower()
    assert "uppgift saknas" in render(*body)


def test_what_is_deleted_leaves_no_fault(db):
    fact, message = FactFigureFactory(), KeyMessageFactory()
    html_of = [
        ("fact_figure", type(fact)(pk=fact.pk)),
        ("key_message", type(message)(pk=message.pk)),
    ]
    fact.delete()
    message.delete()
    assert "uppgift saknas" in render(*html_of)


@pytest.fixture
def in_a_request(db):
    facts_of_request.begin()
    yield
    facts_of_request.end()


def test_facts_and_messages_are_read_in_one_query_however_many(
    in_a_request, django_assert_num_queries
):
    rows = [("fact_figure", FactFigureFactory()) for _ in range(3)]
    rows += [("key_message", KeyMessageFactory()) for _ in range(3)]
    for some in (rows[:1], rows):
        facts_of_request.begin()
        with django_assert_num_queries(1):
            render(*some)


def test_what_a_request_has_read_is_shown_whole(in_a_request):
    fact = FactFigureFactory(name="Broar", value="12", unit="stycken", note="Ungefär.")
    message = KeyMessageFactory(text="Exempel: nära", explanation="Till allt.")
    html = render(("fact_figure", fact), ("key_message", message)).replace("\xa0", " ")
    for words in ("12", "stycken", "Broar", "per", "1 januari 2026", "Ungefär.", "Till allt."):
        assert words in html


@pytest.mark.indexes
def test_the_editor_sees_where_a_fact_is_used(home):
    fact = FactFigureFactory()
    page = TextPageFactory(body=[("fact_figure", fact)])
    users = [row[0].pk for row in ReferenceIndex.get_grouped_references_to(fact)]
    assert users == [page.pk]
