"""All that editors keep for the search, in one query: it is little, and obeyed at once."""

from dataclasses import dataclass

from django.db.models import Value

from home.models import HomePage
from mysite.visibility import listed

from .models import Pick, Synonym
from .phrases import phrases

# What is read of each; a row has all of it, and what its own kind lacks is empty.
FIELDS = {
    Synonym: ("words", "also", "both_ways"),
    Pick: ("words", "page_id", "document_id", "ending", "heading", "reason", "sort_order"),
    HomePage: ("example_searches",),
}
EMPTY = {
    "words": "",
    "also": "",
    "both_ways": False,
    "page_id": 0,
    "document_id": 0,
    "ending": "",
    "heading": "",
    "reason": "",
    "sort_order": 0,
    "example_searches": "",
}


@dataclass(frozen=True)
class EditorsWords:
    """``ways`` are (sought phrase, phrases that count as it too), ``picks`` (phrases, Pick) in their
    order, ``examples`` what the front page suggests to search for.
    """

    ways: list
    picks: list
    examples: list


def editors_words(at):
    """Read it all, as it is now; the front page's only while everyone may see that at ``at``."""
    kept = list(_kept(at))
    picks = [one for one in kept if isinstance(one, Pick)]
    fronts = [one for one in kept if isinstance(one, HomePage)]
    return EditorsWords(
        ways=[way for one in kept if isinstance(one, Synonym) for way in one.ways()],
        picks=[(phrases(one.words), one) for one in sorted(picks, key=_rank)],
        examples=fronts[0].suggested_searches if fronts else [],
    )


def _kept(at):
    models = list(FIELDS)
    front = listed(HomePage.objects.all(), at)
    synonyms, *others = map(_columns, [Synonym.objects.all(), Pick.objects.all(), front])
    for kind, *values in synonyms.union(*others, all=True):
        model = models[kind]
        read = dict(zip(EMPTY, values, strict=True))
        yield model(**{name: read[name] for name in FIELDS[model]})


def _columns(rows):
    """The number of their kind and every field, so that the rows of all kinds can stand in one list."""
    kind = list(FIELDS).index(rows.model)
    columns = [name if name in FIELDS[rows.model] else Value(no) for name, no in EMPTY.items()]
    return rows.order_by().values_list(Value(kind), *columns)


def _rank(pick):
    return pick.sort_order, pick.words
