"""Every page of the example site can be opened, and an editor can preview it."""

import pytest
from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Page

from ambassadors.consent import Field, shown_fields
from ambassadors.models import AmbassadorPage
from demo.content.texts import SHOWCASE
from events.models import MeetingDecision
from handslaget.models import ClassifiedPage
from home.models import NewsPage, TextPage
from initiatives.models import InitiativePage, InvestmentPage
from mysite.blocks import BodyBlock
from mysite.visibility import open_to_all


def test_every_open_page_answers(demo_site, db, client):
    pages = open_to_all(Page.objects.filter(depth__gte=2), timezone.now())
    answers = {page.url: client.get(page.url).status_code for page in pages}
    assert len(answers) > 90
    assert {url: code for url, code in answers.items() if code != 200} == {}


def test_every_page_can_be_previewed(demo_site, db, rf):
    broken = []
    for page in Page.objects.filter(depth__gte=2).specific():
        response = page.make_preview_request(preview_mode=page.default_preview_mode)
        if response.status_code != 200:
            broken.append(page.title)
    assert broken == []


def test_the_hidden_pages_are_not_open(demo_site, db, client):
    for slug, expected in (
        ("exempel-bara-for-inloggade", 302),
        ("exempel-publiceras-om-en-vecka", 404),
        ("exempel-ett-utkast", 404),
    ):
        assert client.get(f"/om/{slug}/").status_code == expected


def test_the_one_who_withdrew_consent_is_nowhere(demo_site, db, client):
    gone = AmbassadorPage.objects.get(title="Exempel Ångrad")
    assert client.get(gone.url).status_code == 404
    assert gone.title not in client.get("/ambassadorer/").content.decode()


def test_consents_come_in_different_combinations(demo_site, db):
    at = timezone.now()
    shown = {frozenset(shown_fields(person, at)) for person in AmbassadorPage.objects.all()}
    assert frozenset() in shown
    assert frozenset(Field) in shown
    assert len(shown) >= 6


def test_the_showcase_has_every_block(demo_site, db):
    page = TextPage.objects.get(title=SHOWCASE["title"])
    assert {block.block_type for block in page.body} == set(BodyBlock().child_blocks)


def test_the_showcase_names_no_hidden_page(demo_site, db, client):
    html = client.get("/om/sa-kan-en-sida-se-ut/").content.decode()
    assert "Kalender" in html
    assert "Exempel: bara för inloggade" not in html
    assert "Exempel: ett utkast" not in html


def test_links_between_pages_follow_the_page(demo_site, db):
    page = TextPage.objects.get(slug="samarbeta")
    assert 'linktype="page"' in page.body[1].value.source
    assert 'href="/' not in page.body[1].value.source


@pytest.mark.parametrize(
    ("model", "field"),
    [
        (InitiativePage, "stage"),
        (InitiativePage, "kind"),
        (InitiativePage, "origin"),
        (InitiativePage, "municipal_role"),
        (InitiativePage, "participation_level"),
        (InvestmentPage, "kind"),
        (InvestmentPage, "availability"),
        (NewsPage, "kind"),
    ],
)
def test_every_choice_is_shown(demo_site, db, model, field):
    used = set(model.objects.live().values_list(field, flat=True))
    assert used == set(dict(model._meta.get_field(field).choices))


@pytest.mark.parametrize("name", ["sectors", "places", "goal_areas", "directions", "audiences"])
def test_every_word_of_the_lists_leads_somewhere(demo_site, db, name):
    pages = [page for page in Page.objects.live().specific() if isinstance(page, ClassifiedPage)]
    words = getattr(pages[0], name).model
    used = {word.pk for page in pages for word in getattr(page, name).all()}
    assert used == set(words.objects.values_list("pk", flat=True))


def test_one_milestone_is_late_and_ended_ones_tell_what_came_of_it(demo_site, db):
    today = timezone.localdate()
    pages = InitiativePage.objects.live()
    assert any(m.is_late(today) for page in pages for m in page.milestones.all())
    ended = pages.filter(stage__in=["avslutat", "avbrutet"])
    assert ended.count() >= 3
    assert all(page.result and page.lessons for page in ended)


def test_one_offer_has_lapsed(demo_site, db):
    now = timezone.now()
    assert [page.has_lapsed(now) for page in InvestmentPage.objects.live()].count(True) == 1


def test_a_partners_initiative_waits_for_approval(demo_site, db):
    page = InitiativePage.objects.get(title="Byt spill med grannen")
    assert not page.live
    assert page.current_workflow_state.status == "in_progress"
    assert page.owner == get_user_model().objects.get(username="partner")


def test_a_decision_of_the_council_leads_to_the_initiative_that_it_became(demo_site, db, client):
    decision = MeetingDecision.objects.exclude(initiative=None).get()
    assert decision.initiative.url in client.get(decision.meeting.url).content.decode()
