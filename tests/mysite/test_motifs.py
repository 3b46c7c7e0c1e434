"""Every page has a drawing, and every drawing that a page can name is drawn."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.template import Context, Template
from wagtail.models import Page

from events.models import EventPage
from handslaget.models import OrganisationPage
from handslaget.motifs import SECTOR_MOTIFS
from handslaget.seed import LISTS, Sector
from home.models import ContactPage, NewsPage, TextPage
from initiatives.models import InitiativePage, InvestmentPage
from tests.factories import (
    AmbassadorFactory,
    ArenaFactory,
    EventFactory,
    InitiativeFactory,
    SectorFactory,
)


@pytest.fixture(scope="module")
def drawn():
    sprite = Path(finders.find("img/motifs.svg")).read_text()
    return set(re.findall(r'<symbol id="([\w-]+)"', sprite))


def render(subject):
    return Template("{% load motifs %}{% motif subject %}").render(Context({"subject": subject}))


@pytest.mark.parametrize("model", [InvestmentPage, NewsPage, OrganisationPage])
def test_every_kind_has_a_drawing(db, drawn, model):
    assert {model(kind=kind).motif for kind in model.Kind.values} <= drawn


def test_every_branch_of_the_strategy_has_a_drawing(drawn):
    assert {slug for slug, *_ in LISTS[Sector]} == set(SECTOR_MOTIFS)
    assert set(SECTOR_MOTIFS.values()) <= drawn


def test_the_drawings_that_templates_name_are_drawn(drawn):
    assert {TextPage.motif, ContactPage.motif, "tomt", "vilse", "evenemang", "frukost"} <= drawn
    assert {"ambassador", "ambassador-2", "ambassador-3"} <= drawn


def test_an_initiative_is_drawn_by_its_branch_else_by_its_kind(home):
    initiative = InitiativeFactory(kind=InitiativePage.Kind.PROJECT)
    assert initiative.motif == "projekt"
    initiative.sectors.add(SectorFactory(slug="redaktorens-eget"), SectorFactory(slug="handel"))
    assert initiative.motif == "handel"


def test_a_breakfast_meeting_is_drawn_with_a_cup(home):
    breakfast = EventFactory(arena=ArenaFactory(slug="frukostmote"))
    assert breakfast.motif == "frukost"
    assert EventPage().motif == "evenemang"


def test_an_ambassador_keeps_the_same_drawing(home):
    ambassador = AmbassadorFactory()
    assert ambassador.motif == type(ambassador).objects.get(pk=ambassador.pk).motif


def test_the_tag_points_into_the_sprite_and_is_silent_to_screen_readers(db):
    html = render(InvestmentPage(kind="lokal"))
    assert '<use href="/static/img/motifs.svg#lokal"/>' in html
    assert 'aria-hidden="true"' in html


def test_anything_else_gets_the_lake(db):
    assert "#text" in render(Page(title="En sida"))
    assert "#tomt" in render("tomt")
