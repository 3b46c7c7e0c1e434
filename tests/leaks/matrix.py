"""Reads every surface as every reader and says what leaked and what was missing."""

from itertools import chain

from django.core.cache import cache

from . import canaries, surfaces


def all_surfaces(site):
    return list(
        chain(
            surfaces.fixed(),
            surfaces.searches(),
            surfaces.referring(site.hosts),
            surfaces.public_pages(site.pages),
            surfaces.old_addresses(site.pages),
        )
    )


def faults(site, client, rows=None):
    """One line for each secret word that shows, public word that does not, and wrong status."""
    cache.clear()
    secret = site.secret_words()
    return [
        fault
        for surface in (rows or all_surfaces(site))
        for fault in _faults_of(surface, client.get(surface.path), secret)
    ]


def leaks(found):
    return [fault for fault in found if "leaks" in fault]


def _faults_of(surface, answer, secret):
    if answer.status_code != surface.status:
        yield f"{surface.name}: {surface.path} answered {answer.status_code}"
        return
    text = surfaces.text_of(answer)
    yield from (f"{surface.name} leaks {word}" for word in secret if _shows(word, surface, text))
    for kind, field in surface.shows.items():
        if canaries.word("public", kind, field) not in text:
            yield f"{surface.name} lacks the public {kind}"


def _shows(word, surface, text):
    return word != surface.asked and word in text
