"""Every address and page type has a row in the matrix; a new one fails here until it has."""

import pytest
from django.urls import URLPattern, get_resolver
from wagtail.models import get_page_models

from . import canaries, surfaces

# Pages that Wagtail ships and that nobody can make here.
NOT_OURS = {"wagtailcore.Page"}


def public_addresses():
    """Names of all address patterns outside the admin and the development's own files."""
    return {
        name
        for prefix, pattern in _patterns(get_resolver())
        if not prefix.startswith(("admin/", "^media", "^static"))
        for name in [pattern.name or prefix]
    }


def _patterns(resolver, prefix=""):
    for entry in resolver.url_patterns:
        path = f"{prefix}{entry.pattern}"
        if isinstance(entry, URLPattern):
            yield path, entry
        else:
            yield from _patterns(entry, path)


def labels(models):
    return {model._meta.label for model in models} - NOT_OURS


def test_every_address_has_a_row():
    assert public_addresses() == set(surfaces.ADDRESSES)


def test_every_page_type_has_a_row():
    assert labels(get_page_models()) == set(surfaces.PAGE_TYPES)


def test_every_route_within_a_page_has_a_row():
    routable = [model for model in get_page_models() if hasattr(model, "get_subpage_urls")]
    routes = {
        (model._meta.label, url.name) for model in routable for url in model.get_subpage_urls()
    }
    assert routes == set(surfaces.ROUTES)
    names = {surface.name for surface in surfaces.fixed()}
    assert set(surfaces.ROUTES.values()) <= names


def test_the_kinds_of_canary_are_the_page_types_that_lists_show():
    models = {factory._meta.model for factory in canaries.FACTORIES.values()}
    listable = {label for label, kind in surfaces.PAGE_TYPES.items() if kind in canaries.FACTORIES}
    assert labels(models) == listable
    assert len(canaries.EVERY_KIND) + len(canaries.ONE_KIND) == 12


@pytest.mark.parametrize(
    "name",
    [
        "search",
        "search feed",
        "search suggestions",
        "sitemap",
        "robots",
        "security.txt",
        "calendar feed",
        "calendar feed, atom",
        "calendar feed, json",
    ],
)
def test_the_surface_that_an_address_names_is_read(name):
    names = {surface.name for surface in [*surfaces.fixed(), *surfaces.searches()]}
    assert any(one.startswith(name) for one in names)
