"""What a visitor wants of the search, read from the address without ever failing.

``q`` is what to look for, ``typ`` a kind, ``ort`` a place, ``fran`` and ``till`` days, ``ordning``
how the hits stand, ``sida`` a page number. What cannot be read is left out of account.
"""

import datetime
from dataclasses import dataclass

from django import forms

from handslaget.lists import Place
from mysite.date_fields import SwedishDateField

from .kinds import KINDS, Kind, kind_named
from .query import Query, read_query

BEST, NEWEST, TITLE = "bast", "nyast", "titel"
ORDERS = {BEST: "Bäst träff", NEWEST: "Nyast", TITLE: "Titel A–Ö"}
MOST_PAGES = 1000


@dataclass(frozen=True)
class Wanted:
    """``since`` and ``until`` are days, both included; ``number`` is the page's, from 1."""

    query: Query
    kind: Kind | None = None
    place: Place | None = None
    since: datetime.date | None = None
    until: datetime.date | None = None
    order: str = BEST
    number: int = 1

    @property
    def is_narrowed(self):
        """Whether anything but the words is chosen."""
        return bool(self.kind or self.place or self.since or self.until)


class WantedForm(forms.Form):
    """The choices beside the words; each that is wrong is forgotten by itself."""

    typ = forms.TypedChoiceField(
        choices=[(kind.slug, kind.label) for kind in KINDS],
        coerce=kind_named,
        empty_value=None,
        required=False,
    )
    ort = forms.SlugField(max_length=100, required=False)
    fran = SwedishDateField(label="Från och med", required=False)
    till = SwedishDateField(label="Till och med", required=False)
    ordning = forms.ChoiceField(choices=ORDERS.items(), required=False)
    sida = forms.IntegerField(min_value=1, max_value=MOST_PAGES, required=False)

    def clean_ort(self):
        slug = self.cleaned_data["ort"]
        return Place.objects.filter(slug=slug).first() if slug else None


def read_wanted(data):
    """What ``data``, a QueryDict, says; a query only where it names a place."""
    form = WantedForm(data)
    form.is_valid()
    chosen = form.cleaned_data
    return Wanted(
        read_query(data.get("q", "")),
        chosen.get("typ"),
        chosen.get("ort"),
        chosen.get("fran"),
        chosen.get("till"),
        chosen.get("ordning") or BEST,
        chosen.get("sida") or 1,
    )
