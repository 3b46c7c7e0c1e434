"""Links between pages: only to what is open to all, and without a query of their own."""

import pytest
from django.core.files.base import ContentFile
from django.template import Context, Template
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from mysite.page_links import documents_in_page, keys_in_page, with_open_links
from tests.factories import EventFactory, OrganisationFactory, TextPageFactory
from tests.page_link import page_link

SHOWN_BY = [
    "{% load page_links %}{% rich_text text %}",
    "{% load wagtailcore_tags %}{{ text|richtext }}",
]


def shown(template, text):
    return Template(template).render(Context({"text": text}))


def private_page():
    page = TextPageFactory(slug="hemlig")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


@pytest.mark.parametrize("template", SHOWN_BY)
def test_a_link_to_an_open_page_has_its_address(home, template):
    page = TextPageFactory(slug="oppen")
    assert '<a href="/oppen/">vidare</a>' in shown(template, page_link(page))


@pytest.mark.parametrize("template", SHOWN_BY)
@pytest.mark.parametrize("make", [private_page, lambda: TextPageFactory(slug="hemlig", live=False)])
def test_a_link_to_a_page_that_is_not_open_shows_its_words_and_no_address(home, template, make):
    html = shown(template, f"<p>{page_link(make(), 'orden')}</p>")
    assert "orden" in html
    assert "href" not in html
    assert "hemlig" not in html


def test_words_without_a_link_are_not_even_marked_as_one(home):
    assert with_open_links(f"<p>{page_link(private_page(), '<b>ord</b>')}</p>", None) == (
        "<p><b>ord</b></p>"
    )


def test_a_link_to_elsewhere_is_left_as_it_is(home):
    html = '<a href="https://exempel.se/">ut</a> <a href="mailto:a@exempel.se">brev</a>'
    assert with_open_links(html, None) == html


@pytest.mark.parametrize("key", ["", "x", "-1", "1.5", "٣", "9" * 40, "1 OR 1=1"])
@pytest.mark.parametrize("template", SHOWN_BY)
def test_a_key_that_is_none_leads_nowhere(home, template, key):
    html = shown(template, f'<a id="{key}" linktype="page">ord</a>')
    assert "ord" in html
    assert "href" not in html


def test_a_page_leads_to_what_its_texts_blocks_and_relations_name(home, django_assert_num_queries):
    organisation, linked, chosen = OrganisationFactory(), TextPageFactory(), TextPageFactory()
    related = {"heading": "Mer", "pages": [chosen]}
    body = [("text", f"<p>{page_link(linked)}</p>"), ("related_pages", related)]
    event = EventFactory(organisation=organisation, body=body)
    with django_assert_num_queries(0):
        assert keys_in_page(event) == {organisation.pk, linked.pk, chosen.pk}


def test_a_link_to_a_document_has_its_address_only_if_everyone_may_have_it(home):
    shut = Collection.get_first_root_node().add_child(name="Internt")
    CollectionViewRestriction.objects.create(
        collection=shut, restriction_type=CollectionViewRestriction.LOGIN
    )
    opened, closed = document("oppen"), document("hemlig", shut)
    html = "".join(f'<a linktype="document" id="{one.pk}">{one}</a>' for one in (opened, closed))
    assert with_open_links(html, None) == f'<a href="{opened.url}">oppen</a>hemlig'


def document(title, collection=None):
    fields = {"collection": collection} if collection else {}
    file = ContentFile(b"x", "underlag.txt")
    return get_document_model().objects.create(title=title, file=file, **fields)


def test_a_page_names_the_documents_of_its_texts_and_blocks(home, django_assert_num_queries):
    linked, listed = document("länkat"), document("listat")
    text = f'<p><a linktype="document" id="{linked.pk}">fil</a></p>'
    body = [("text", text), ("documents", {"heading": "Filer", "documents": [listed]})]
    page = TextPageFactory(body=body)
    with django_assert_num_queries(0):
        assert documents_in_page(page) == {linked.pk, listed.pk}
