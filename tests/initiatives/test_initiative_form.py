"""What the editor asks for when an initiative is saved and when it is published."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from initiatives.models import InitiativePage
from tests.accounts import client_for, superuser
from tests.factories import InitiativeFactory, InitiativeIndexFactory

EMPTY = "<p> </p><p>\N{NO-BREAK SPACE}</p>"


def posted(*, what="<p>Vi gör.</p>", result="", lessons="", **changes):
    return nested_form_data(
        {
            "title": "Initiativ",
            "slug": "initiativ",
            "kind": "projekt",
            "origin": "ny",
            "stage": "pagar",
            "municipal_role": "deltar",
            "participation_level": "information",
            "intro": "Det viktigaste.",
            "what": rich_text(what),
            "why": rich_text(""),
            "how": rich_text(""),
            "result": rich_text(result),
            "lessons": rich_text(lessons),
            "body": streamfield([]),
            "responsible": "Kommunledningskontoret",
            "deputy": "Näringslivsverksamheten",
            "review_date": "2099-01-01",
            "tags": "",
            "partners": inline_formset([]),
            "milestones": inline_formset([]),
            "updates": inline_formset([]),
            "comments": inline_formset([]),
            **changes,
        }
    )


@pytest.fixture
def save(home):
    """Posts the form for a new initiative; gives the page, or the faults by field."""
    client, parent = client_for(superuser()), InitiativeIndexFactory()
    address = reverse("wagtailadmin_pages:add", args=["initiatives", "initiativepage", parent.pk])

    def post(**fields):
        response = client.post(address, posted(**fields))
        page = InitiativePage.objects.first()
        return page or response.context["form"].errors

    return post


@pytest.mark.parametrize("stage", ["avslutat", "avbrutet"])
@pytest.mark.parametrize("text", ["", EMPTY])
def test_the_end_is_not_published_without_result_and_lessons(save, stage, text):
    faults = save(stage=stage, result=text, lessons=text, **{"action-publish": "1"})
    assert faults == {
        "result": [f"Skriv resultat innan läget blir {stage}."],
        "lessons": [f"Skriv lärdomar innan läget blir {stage}."],
    }


def test_the_end_is_published_with_result_and_lessons(save):
    words = {"result": "<p>Det gick.</p>", "lessons": "<p>Börja i tid.</p>"}
    assert save(stage="avslutat", **words, **{"action-publish": "1"}).live


def test_a_draft_may_be_unfinished(save):
    page = save(stage="avslutat", what="")
    assert (page.live, page.stage) == (False, "avslutat")


def test_an_unfinished_draft_cannot_be_published_around_the_form(home):
    page = InitiativeFactory()
    page.stage = "avslutat"
    with pytest.raises(ValidationError, match="Skriv resultat"):
        page.save_revision()


def test_what_is_demanded_at_publishing_even_when_only_tags_stand_there(save):
    assert save(what=EMPTY, **{"action-publish": "1"}) == {"what": ["Skriv vad som ska göras."]}


def test_the_end_is_not_before_the_beginning(save):
    faults = save(starts_on="2026-03-02", ends_on="2026-03-01")
    assert faults == {"ends_on": ["Slutet kan inte ligga före början."]}


def test_ten_tags_are_enough(save):
    faults = save(tags=", ".join(f"ord {n}" for n in range(11)))
    assert faults == {"tags": ["Skriv högst 10 nyckelord. Nu är de 11."]}


def test_a_tag_is_a_word_and_not_a_text(save):
    assert "högst 50 tecken" in str(save(tags="a" * 51)["tags"])


def test_ten_tags_of_fifty_characters_are_saved(save):
    page = save(tags=", ".join(str(n) * 50 for n in range(10)), **{"action-publish": "1"})
    assert page.tags.count() == 10


@pytest.mark.parametrize(("days", "is_taken"), [(0, True), (1, False)])
def test_an_update_tells_of_what_has_been(home, days, is_taken):
    """The page shows an update as soon as it is published: one dated ahead would be told too early."""
    client, parent = client_for(superuser()), InitiativeIndexFactory()
    address = reverse("wagtailadmin_pages:add", args=["initiatives", "initiativepage", parent.pk])
    day = timezone.localdate() + datetime.timedelta(days=days)
    row = {"date": day.isoformat(), "title": "Klart", "text": rich_text("<p>Skrivet.</p>")}
    answer = client.post(address, posted(updates=inline_formset([row])))
    assert InitiativePage.objects.exists() == is_taken
    if not is_taken:
        page = answer.content.decode()
        assert "Dagen har inte varit än" in page
        assert "Skrivet." in page
