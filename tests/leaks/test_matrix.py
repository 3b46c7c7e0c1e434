"""Nothing that is not public to everyone shows on a public surface, whoever asks.

States by kinds of page (canaries.py), surfaces (surfaces.py), readers (readers.py). A word that
must not show is a leak; a public page that does not show where it belongs is a fault as well, so
an empty page cannot pass.
"""

import pytest
from django.utils import timezone

from search.find import find
from search.query import read_query
from search.wanted import Wanted

from . import canaries, matrix
from .readers import READERS, client_of


@pytest.mark.django_db
@pytest.mark.parametrize("reader", READERS)
def test_no_surface_leaks_and_every_public_page_shows(site, reader):
    assert matrix.faults(site, client_of(reader)) == []


@pytest.mark.django_db
def test_no_secret_word_finds_anything(site):
    at = timezone.now()
    indexed = [w for w in site.secret_words() if not w.endswith(("alt", "slug"))]
    found = {word: find(Wanted(read_query(word)), at).total for word in indexed}
    assert {word for word, total in found.items() if total} == set()
    assert find(Wanted(read_query(canaries.word("public", "news", "body"))), at).total == 1


@pytest.mark.django_db
def test_the_counts_of_the_search_are_of_public_pages_only(site, client):
    counts = client.get("/sok/", {"q": canaries.COMMON}).context["found"].kinds
    by_slug = {kind.slug: count for kind, count in counts.items()}
    # The public one and the one whose draft is secret; events thrice, to come, gone by and the
    # council's; reports and texts are pages.
    assert by_slug == {
        "initiativ": 2,
        "investeringar": 2,
        "evenemang": 6,
        "arenor": 2,
        "ambassadorer": 2,
        "organisationer": 2,
        "nyheter": 2,
        "insatser": 2,
        "indikatorer": 2,
        "sidor": 4,
    }
