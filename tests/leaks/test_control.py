"""The matrix finds leaks when a guard is taken away; else it would prove nothing."""

import importlib
import pkgutil

import pytest
from django.db.models import Q
from wagtail.models import Page

from mysite import page_links, visibility
from search.compiled import Compiled

from . import matrix
from .readers import ANONYMOUS, client_of

ROOMS = ["mysite", "handslaget", "ambassadors", "initiatives", "events", "home", "search"]


@pytest.fixture(autouse=True)
def _nothing_remembered(monkeypatch):
    """The rule that a test has weakened is neither compiled before it nor kept for the next."""
    monkeypatch.setattr(Compiled, "at", lambda self, moment: self.build(moment))


def users_of(name):
    """Every module of the site that has imported ``name`` from mysite.visibility."""
    original = getattr(visibility, name)
    for room in ROOMS:
        package = importlib.import_module(room)
        for found in pkgutil.walk_packages(package.__path__, f"{room}."):
            if any(part in found.name for part in ("migrations", ".settings.", ".wsgi")):
                continue
            module = importlib.import_module(found.name)
            if getattr(module, name, None) is original:
                yield module


def replace(monkeypatch, name, weaker):
    for module in list(users_of(name)):
        monkeypatch.setattr(module, name, weaker)


def leaks_by_state(site, states):
    found = matrix.leaks(matrix.faults(site, client_of(ANONYMOUS)))
    return {state for state in states if any(f"zq{state}" in leak for leak in found)}


@pytest.mark.django_db
def test_with_live_only_as_stock_search_has_it_the_matrix_finds_five_states(site, monkeypatch):
    replace(monkeypatch, "listed", lambda pages, _at: pages.filter(live=True))
    states = ["expired", "login", "group", "childofprivate", "password", "lapsed", "noconsent"]
    assert leaks_by_state(site, states) == set(states)


@pytest.mark.django_db
def test_without_the_own_conditions_of_a_type_the_matrix_finds_both(site, monkeypatch):
    monkeypatch.setattr(visibility, "_own_conditions", lambda pages, _name, _at: pages)
    assert leaks_by_state(site, ["lapsed", "noconsent", "login"]) == {"lapsed", "noconsent"}


@pytest.mark.django_db
def test_without_the_look_at_live_the_matrix_finds_drafts(site, monkeypatch):
    monkeypatch.setattr(visibility, "published_q", lambda _at: Q())
    states = ["draft", "scheduled", "unpublished", "expired"]
    assert leaks_by_state(site, states) == set(states)


@pytest.mark.django_db
def test_without_the_rule_for_documents_the_matrix_finds_them(site, monkeypatch):
    replace(monkeypatch, "open_documents", lambda documents: documents)
    assert leaks_by_state(site, ["privatedocument"]) == {"privatedocument"}


@pytest.mark.django_db
def test_with_links_to_any_page_the_texts_leak_drafts(site, monkeypatch):
    monkeypatch.setattr(page_links, "open_pages", lambda _request, keys: Page.objects.in_bulk(keys))
    rows = [row for row in matrix.all_surfaces(site) if row.name.startswith("host: links in a")]
    found = matrix.leaks(matrix.faults(site, client_of(ANONYMOUS), rows))
    assert {leak.split(" leaks ")[0] for leak in found if "zqdraft" in leak} == {
        "host: links in a block",
        "host: links in a field",
    }


def test_the_rule_is_asked_from_many_rooms():
    rooms = {module.__name__.partition(".")[0] for module in users_of("listed")}
    assert rooms == set(ROOMS) - {"ambassadors"}  # its list asks in mysite/list_page.py
