"""The agreement: what its page says, and that what was agreed stays as it was."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import PageViewRestriction

from handslaget.models import AgreementParty, AgreementVersion, HandslagPage
from tests.factories import TextPageFactory
from tests.programme_factories import ActionFactory, HandslagFactory, programme_section


def text(words):
    return [("text", f"<p>{words}</p>")]


def publish(page, **values):
    """The page as an editor publishes it: checked, then saved."""
    for name, value in values.items():
        setattr(page, name, value)
    page.full_clean()
    page.save_revision().publish()
    return HandslagPage.objects.get(pk=page.pk)


def html_of(client, address="/handslaget/"):
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_what_is_not_known_is_said_aloud(home, client):
    HandslagFactory()
    box = html_of(client).split('<aside class="facts-box"')[1].split("</aside>")[0]
    assert box.count("ej satt") == 3  # parties, day, decision


def test_parties_day_version_and_decision_are_told(home, client):
    page = HandslagFactory(body=text("Vi vill samma sak."))
    page.parties = [
        AgreementParty(name="Exempel: part ett"),
        AgreementParty(name="Exempel: part två"),
    ]
    publish(page, decided_on=datetime.date(2026, 4, 3), decision_url="https://exempel.se/beslut")
    html = html_of(client)
    for words in (
        "Exempel: part ett",
        "part två",
        "3 april 2026",
        "exempel.se/beslut",
        "Vi vill samma",
    ):
        assert words in html
    assert "ej satt" not in html.split('<aside class="facts-box"')[1].split("</aside>")[0]


def test_the_parts_below_are_listed_with_what_they_hold(home, client):
    ActionFactory(title="Exempel på insats", number=4)
    TextPageFactory(title="Hemligt utkast", parent=HandslagPage.objects.get(), live=False)
    html = html_of(client)
    assert "4. Exempel på insats" in html
    assert "Hemligt utkast" not in html


def test_a_corrected_spelling_is_no_new_version(home):
    page = publish(HandslagFactory(body=text("Vi vil")), body=text("Vi vill"))
    assert [str(row.body) for row in AgreementVersion.objects.all()] == [str(page.body)]


def test_a_new_version_leaves_the_old_one_as_it_was_for_ever(home, client):
    page = HandslagFactory(version="1", body=text("Gammal text"), intro="Gammal ingress.")
    page = publish(page, version="2", body=text("Ny text"), intro="Ny ingress.")
    publish(page, title="Handslaget 2031", body=text("Nyare text"))
    html = html_of(client, "/handslaget/versioner/1/")
    assert "Gammal text" in html
    assert "Gammal ingress." in html
    assert "Ny text" not in html
    assert "Nyare text" not in html
    assert "Handslaget 2031, version 1" not in html


def test_an_earlier_version_says_so_and_leads_to_the_one_in_force(home, client):
    publish(HandslagFactory(version="1"), version="2")
    html = html_of(client, "/handslaget/versioner/1/")
    assert "tidigare version" in html.lower()
    assert '<a href="/handslaget/">Läs version 2, som gäller</a>' in html
    assert '<li aria-current="page">1</li>' in html
    assert '<a href="/handslaget/versioner/1/">' in html_of(client)


def test_an_earlier_version_is_shared_under_its_own_name_and_address(home, client):
    page = HandslagFactory(version="1", title="Så hette det", intro="Så löd det.")
    publish(page, version="2", title="Så heter det", intro="Så lyder det.")
    head = html_of(client, "/handslaget/versioner/1/").split("</head>")[0]
    own = "http://localhost/handslaget/versioner/1/"
    assert f'<link rel="canonical" href="{own}">' in head
    assert f'<meta property="og:url" content="{own}">' in head
    assert '<meta property="og:title" content="Så hette det, version 1">' in head
    assert '<meta property="og:description" content="Så löd det.">' in head


def test_the_address_of_the_version_in_force_is_the_page(home, client):
    HandslagFactory(version="1")
    assert client.get("/handslaget/versioner/1/")["Location"] == "/handslaget/"


@pytest.mark.parametrize("label", ["9", "1 2", "%00", "å", "..", "1%2F2", "1-"])
def test_a_version_that_never_was_is_not_found(home, client, label):
    HandslagFactory(version="1")
    assert client.get(f"/handslaget/versioner/{label}/").status_code == 404


@pytest.mark.parametrize("label", ["Exempel: utkast", "2028 år", "1.0", "a?b#c/d"])
def test_any_label_has_an_address(home, client, label):
    publish(HandslagFactory(version=label, body=text("Så här var det")), version="nästa")
    href = html_of(client).split("/handslaget/versioner/")[1].split('"')[0]
    assert "Så här var det" in html_of(client, f"/handslaget/versioner/{href}")


@pytest.mark.parametrize("label", ["..", "/", " – "])
def test_a_label_that_no_address_can_hold_is_refused(home, label):
    with pytest.raises(ValidationError, match="bokstäver"):
        publish(HandslagFactory(), version=label)


def test_a_replaced_version_cannot_be_taken_again(home):
    page = publish(HandslagFactory(version="1", body=text("Först")), version="2")
    for version in ("1", "1."):
        with pytest.raises(ValidationError, match="redan ersatts"):
            publish(page, version=version, body=text("Skrivet över"))


def test_an_old_revision_cannot_bring_a_replaced_version_back(home):
    page = HandslagFactory(version="1", body=text("Först"))
    old = page.save_revision()
    publish(page, version="2", body=text("Sedan"))
    with pytest.raises(ValidationError, match="redan ersatts"):
        old.publish()
    assert "Först" in str(AgreementVersion.objects.get(version="1").body)


def test_a_draft_makes_no_version(home):
    page = HandslagFactory(version="1")
    page.version = "2"
    page.save_revision()
    assert list(AgreementVersion.objects.values_list("version", flat=True)) == ["1"]


def _restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def _expire(page):
    HandslagPage.objects.filter(pk=page.pk).update(expire_at=timezone.now())


@pytest.mark.parametrize(
    ("close", "status"),
    [(HandslagPage.unpublish, 404), (_expire, 404), (_restrict, 302), (None, 200)],
)
def test_versions_are_as_open_as_the_page_itself(home, client, close, status):
    page = publish(HandslagFactory(version="1", body=text("Hemligt")), version="2")
    if close:
        close(page)
    response = client.get("/handslaget/versioner/1/")
    assert response.status_code == status
    assert ("Hemligt" in response.content.decode()) == (status == 200)


def test_the_text_holds_nothing_that_changes_elsewhere(home):
    blocks = set(HandslagPage._meta.get_field("body").stream_block.child_blocks)
    assert blocks.isdisjoint({"fact_figure", "key_message", "related_pages", "documents"})
    assert "text" in blocks


@pytest.mark.parametrize("rows", [1, 3])
def test_the_page_asks_as_much_for_three_of_each_as_for_one(
    home, client, django_assert_num_queries, rows
):
    page = HandslagFactory()
    for number in range(rows):
        programme_section(f"del-{number}")
        ActionFactory()
        publish(HandslagPage.objects.get(), version=f"ny {number}")
    client.get(page.url)
    with django_assert_num_queries(8):
        assert client.get(page.url).status_code == 200
