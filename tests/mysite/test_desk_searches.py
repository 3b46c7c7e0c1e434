"""Whatever is typed into any search field of the desk, a page answers."""

from urllib.parse import quote

import pytest
from django.urls import NoReverseMatch, get_resolver, reverse

from tests.accounts import client_for, superuser
from tests.factories import InitiativeFactory
from tests.programme_factories import FactFigureFactory, KeyMessageFactory

pytestmark = pytest.mark.indexes

TYPED = ["hamn", '"', "'a", "a\x00b", '"ord" ' * 1000]


def names(patterns, space=""):
    """Every name that an address can be made from."""
    for one in patterns:
        if hasattr(one, "url_patterns"):
            below = f"{space}{one.namespace}:" if one.namespace else space
            yield from names(one.url_patterns, below)
        elif one.name:
            yield space + one.name


def addresses(page):
    for name in sorted(set(names(get_resolver().url_patterns))):
        for arguments in ([], [page.pk]):
            try:
                yield reverse(name, args=arguments)
            except NoReverseMatch:
                continue


def test_every_search_of_the_desk_takes_whatever_is_typed(home):
    client = client_for(superuser())
    client.raise_request_exception = False
    own = [one for one in addresses(home) if one.startswith("/admin/") and "logout" not in one]
    searched = [one for one in own if b'name="q"' in client.get(one).content]
    assert {"/admin/initiativ/", "/admin/images/", f"/admin/pages/{home.pk}/"} <= set(searched)
    faults = [
        (address, typed[:10])
        for address in searched
        for typed in TYPED
        if client.get(f"{address}?q={quote(typed)}").status_code >= 500
    ]
    assert faults == []


def test_the_lists_still_find_by_their_words(home):
    page = InitiativeFactory(title="Cykelväg längs sjön")
    client = client_for(superuser())
    assert page.title in client.get("/admin/initiativ/?q=längs+cykel").content.decode()
    assert page.title not in client.get("/admin/initiativ/?q=cykel+hamn").content.decode()


@pytest.mark.parametrize(
    ("factory", "words"),
    [
        (FactFigureFactory, {"name": "Antal företag"}),
        (KeyMessageFactory, {"text": "Antal är mycket"}),
    ],
)
def test_what_is_used_by_reference_is_found_where_it_is_chosen(home, factory, words):
    """A chooser narrows by what the index must then know."""
    row = factory(**words)
    kind = row._meta.model_name
    address = reverse(f"wagtailsnippetchoosers_handslaget_{kind}:choose_results")
    assert (
        next(iter(words.values()))
        in client_for(superuser()).get(f"{address}?q=antal").content.decode()
    )


@pytest.mark.parametrize("key", ["9" * 20, "abc", "-1", "0"])
def test_a_key_that_is_none_is_no_address(home, key):
    assert client_for(superuser()).get(f"/admin/initiativ/edit/{key}/").status_code == 404


def test_a_list_leads_to_the_form_of_its_page(home):
    page = InitiativeFactory()
    answer = client_for(superuser()).get(f"/admin/initiativ/edit/{page.pk}/")
    assert answer["Location"].startswith(reverse("wagtailadmin_pages:edit", args=[page.pk]))
