"""The words of a page without markup, read without a query."""

from wagtail.models import Page

from mysite.indexed_text import indexed_texts
from tests.factories import (
    AmbassadorFactory,
    ConsentFactory,
    EventFactory,
    InitiativeFactory,
    TextPageFactory,
)
from tests.programme_factories import FactFigureFactory

BODY = [
    ("text", "<p>Stycke <b>ett</b></p><p>och två &amp; tre</p>"),
    ("heading", {"text": "Mellanrubrik", "level": "h2"}),
    ("quote", {"text": "Sagt", "name": "Exempel"}),
    ("facts", {"heading": "Kort", "facts": [{"label": "Tid", "text": "Nu"}], "source": ""}),
]


def test_a_body_is_its_written_words_in_order(home):
    page = TextPageFactory(intro="Först.", body=BODY)
    assert indexed_texts(page) == [
        "Först.",
        "Stycke ett och två & tre · Mellanrubrik · Sagt · Exempel · Kort · Tid · Nu",
    ]


def test_a_fact_is_in_words_as_the_page_shows_it(home):
    fact = FactFigureFactory(value="1 700", unit="arbetsställen")
    text = f'<p>Här finns <embed embedtype="fact" id="{fact.pk}"/>.</p>'
    page = TextPageFactory(body=[("text", text)])
    assert indexed_texts(page)[-1] == "Här finns 1 700 arbetsställen."


def test_a_table_gives_its_cells(home):
    table = {
        "columns": [{"type": "text", "heading": "Rubrik"}],
        "rows": [{"values": ["Cell"]}],
        "caption": "",
    }
    stored = {"caption": "Om", "table": table, "first_column_is_header": True}
    page = TextPageFactory()
    page.body = page.body.stream_block.to_python([{"type": "table", "value": stored}])
    assert indexed_texts(page)[-1] == "Om · Rubrik · Cell"


def test_rich_text_fields_lose_their_markup_and_plain_fields_keep_their_signs(home):
    page = InitiativeFactory(what="<p>Bygga <i>broar</i></p>", seeking="2 < 3 personer")
    assert indexed_texts(page) == ["En ingress.", "Bygga broar", "2 < 3 personer"]


def test_an_ambassador_gives_only_what_the_consents_cover(home):
    page = AmbassadorFactory(headline="Driver kafé", intro="Egna ord", statement="Fler ord")
    ConsentFactory(ambassador=page)
    assert indexed_texts(page) == ["Driver kafé"]
    ConsentFactory(ambassador=page, field="egna-ord")
    assert indexed_texts(page) == ["Driver kafé Egna ord Fler ord"]


def test_pictures_and_chosen_pages_are_not_fetched(home, django_assert_num_queries):
    other = TextPageFactory(title="Annan")
    page = EventFactory(
        body=[("related_pages", {"heading": "Vidare", "pages": [Page.objects.get(pk=other.pk)]})]
    )
    with django_assert_num_queries(0):
        assert indexed_texts(page) == ["En ingress.", "Vidare"]


def test_a_list_stored_bare_reads_like_one_that_an_editor_has_saved(home):
    page = TextPageFactory()
    facts = {"heading": "Kort", "facts": [{"label": "Tid", "text": "Nu"}], "source": ""}
    pages = {"heading": "Vidare", "pages": [page.pk]}
    stored = [{"type": "facts", "value": facts}, {"type": "related_pages", "value": pages}]
    page.body = page.body.stream_block.to_python(stored)
    assert indexed_texts(page)[-1] == "Kort · Tid · Nu · Vidare"
