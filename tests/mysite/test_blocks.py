"""Every body block: how it looks on a page, in the editor's menu, and what it keeps to itself."""

import pytest
from django.core.files.base import ContentFile
from django.template import Context, Template
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Collection, CollectionViewRestriction

from mysite.blocks import BodyBlock
from mysite.checks import body_blocks
from tests.factories import TextPageFactory

BLOCKS = body_blocks()


def render(name, stored):
    """The HTML of one block, from the form in which the database has it."""
    stream = BodyBlock().to_python([{"type": name, "value": stored}])
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    return template.render(Context({"stream": stream}))


def make_document(title, collection=None):
    document = get_document_model()(title=title, file=ContentFile(b"x" * 2048, "underlag.txt"))
    document.file_size = 2048
    document.collection = collection or Collection.get_first_root_node()
    document.save()
    return document


@pytest.mark.parametrize("name", BLOCKS)
def test_every_block_shows_itself_in_the_editors_menu(admin_client, home, name):
    address = reverse("wagtailadmin_block_preview")
    response = admin_client.get(address, {"id": BLOCKS[name].definition_prefix})
    html = response.content.decode()
    assert "css/site.css" in html
    body = html.split("<main>")[1].split("</main>")[0]
    assert len(Template("{{ body|striptags }}").render(Context({"body": body})).split()) > 2


def test_a_heading_has_the_level_that_the_editor_chose():
    assert "<h2>Plats</h2>" in render("heading", {"text": "Plats", "level": "h2"})
    assert "<h3>Plats</h3>" in render("heading", {"text": "Plats", "level": "h3"})


def test_a_table_has_a_caption_and_header_cells_and_a_frame_for_the_keyboard():
    html = render("table", BLOCKS["table"].get_prep_value(BLOCKS["table"].get_preview_value()))
    assert "<caption>Exempel: tider för frukostmöten</caption>" in html
    assert '<th scope="col">Dag</th>' in html
    assert '<th scope="row">Tisdag</th>' in html
    assert 'tabindex="0"' in html


def test_the_first_column_is_headers_only_if_the_editor_says_so():
    stored = BLOCKS["table"].get_prep_value(BLOCKS["table"].get_preview_value())
    html = render("table", {**stored, "first_column_is_header": False})
    assert 'scope="row"' not in html
    assert "<td>Tisdag</td>" in html


def test_a_picture_has_its_description_and_several_sizes(db):
    image = get_image_model().objects.create(
        title="Bild", file=get_test_image_file(size=(1300, 700))
    )
    chosen = {"image": image.pk, "alt_text": "Två båtar", "decorative": False}
    html = render("picture", {"image": chosen, "caption": "Foto: Exempel"})
    assert 'alt="Två båtar"' in html
    assert html.count("w,") == 2
    assert "<figcaption>Foto: Exempel</figcaption>" in html


def test_a_decorative_picture_is_silent(db):
    image = get_image_model().objects.create(
        title="Bild", file=get_test_image_file(size=(600, 400))
    )
    chosen = {"image": image.pk, "alt_text": "", "decorative": True}
    assert 'alt=""' in render("picture", {"image": chosen, "caption": ""})


def test_a_film_is_a_link_until_somebody_opens_it():
    html = render(
        "embed", {"url": "https://youtu.be/abcdefgh123", "title": "Film", "transcript": ""}
    )
    assert '<a href="https://youtu.be/abcdefgh123">' in html
    assert 'data-film="https://www.youtube-nocookie.com/embed/abcdefgh123' in html
    assert "<iframe" not in html
    assert "Filmen i text" not in html


def test_a_film_may_be_read():
    html = render(
        "embed", {"url": "https://vimeo.com/1", "title": "Film", "transcript": "Hej <b>hej</b>"}
    )
    assert "<summary>Filmen i text</summary>" in html
    assert "&lt;b&gt;" in html
    assert "hos Vimeo" in html


def test_documents_say_their_type_and_size(db):
    document = make_document("Underlag")
    html = render("documents", {"heading": "Filer", "documents": [document.pk]})
    assert document.url in html
    assert "(TXT, 2,0\xa0kB)" in html or "(TXT, 2,0\xa0KB)" in html


def test_a_document_in_a_closed_collection_is_left_out(db):
    closed = Collection.get_first_root_node().add_child(name="Internt")
    CollectionViewRestriction.objects.create(
        collection=closed, restriction_type=CollectionViewRestriction.LOGIN
    )
    documents = [make_document("Hemligt", closed).pk, make_document("Öppet").pk]
    html = render("documents", {"heading": "Filer", "documents": documents})
    assert "Öppet" in html
    assert "Hemligt" not in html


def test_a_list_of_only_closed_documents_has_no_heading_either(db):
    closed = Collection.get_first_root_node().add_child(name="Internt")
    CollectionViewRestriction.objects.create(
        collection=closed, restriction_type=CollectionViewRestriction.LOGIN
    )
    html = render(
        "documents", {"heading": "Filer", "documents": [make_document("Hemligt", closed).pk]}
    )
    assert "Filer" not in html


def test_related_pages_keep_the_editors_order_and_leave_out_drafts(home):
    first, draft, last = (
        TextPageFactory(title="Först"),
        TextPageFactory(title="Utkast", live=False),
        TextPageFactory(title="Sist"),
    )
    html = render("related_pages", {"heading": "Mer", "pages": [last.pk, draft.pk, first.pk]})
    assert html.index("Sist") < html.index("Först")
    assert "Utkast" not in html


def test_facts_name_their_source():
    facts = [{"label": "Tid", "text": "kl. 9.00"}]
    html = render("facts", {"heading": "Kort", "facts": facts, "source": "SCB 2025"})
    assert "<dt>Tid</dt><dd>kl. 9.00</dd>" in html
    assert "Källa: SCB 2025" in html


def test_what_an_editor_writes_is_never_markup():
    html = render("quote", {"text": "<script>x</script>", "name": "<i>N</i>"})
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_a_chosen_page_is_shown_to_the_editor_until_it_is_deleted(home):
    page = TextPageFactory(title="Vald", live=False)
    stream = BodyBlock().to_python(
        [{"type": "related_pages", "value": {"heading": "Mer", "pages": [page.pk]}}]
    )
    chosen = BLOCKS["related_pages"].child_blocks["pages"].child_block
    value = stream[0].value["pages"][0]
    assert chosen.get_form_state(value)["adminTitle"] == "Vald"
    page.delete()
    assert chosen.get_form_state(value) is None
