"""A pick leads to one thing on our own site."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.documents import get_document_model

from search.models import Pick
from tests.factories import TextPageFactory


def pick(**values):
    return Pick(**{"words": "lokal", "reason": "Här.", **values})


def faults(one):
    with pytest.raises(ValidationError) as raised:
        one.full_clean()
    return raised.value.message_dict


def test_a_pick_needs_a_page_or_a_document_and_not_both(home):
    document = get_document_model().objects.create(title="Karta", file="karta.pdf")
    assert faults(pick())["page"] == ["Välj antingen en sida eller ett dokument."]
    assert "page" in faults(pick(page=TextPageFactory(), document=document))
    pick(document=document).full_clean()


@pytest.mark.parametrize("ending", ["https://example.org/", "//example.org", '?a="', "?a b"])
def test_the_ending_cannot_lead_elsewhere(home, ending):
    assert "Börja med ? eller #" in faults(pick(page=TextPageFactory(), ending=ending))["ending"][0]


def test_the_ending_goes_with_a_page(home):
    pick(page=TextPageFactory(), ending="?bransch=handel").full_clean()
    document = get_document_model().objects.create(title="Karta", file="karta.pdf")
    assert "ending" in faults(pick(document=document, ending="?a=1"))


def test_a_pick_needs_words(home):
    assert "Skriv minst ett ord" in faults(pick(words="!", page=TextPageFactory()))["words"][0]
