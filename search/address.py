"""The address of a search: the words and all that is chosen beside them, in one order."""

from dataclasses import replace
from urllib.parse import quote, urlencode

from django.urls import reverse

from .wanted import BEST


def address(wanted, name="search", **changes):
    """Where this search is, or the same with ``changes`` of a Wanted; ``name`` is an address's name."""
    pairs = [(key, value) for key, value in _pairs(replace(wanted, **changes)) if value]
    query = urlencode(pairs, quote_via=quote)
    return f"{reverse(name)}?{query}" if query else reverse(name)


def _pairs(wanted):
    """A page's number is of a list that may change; the first is not told."""
    return (
        ("q", wanted.query.text),
        ("typ", wanted.kind and wanted.kind.slug),
        ("ort", wanted.place and wanted.place.slug),
        ("fran", wanted.since),
        ("till", wanted.until),
        ("ordning", wanted.order if wanted.order != BEST else ""),
        ("sida", wanted.number if wanted.number > 1 else 0),
    )
