"""The one place that searches: what everyone may see that holds all the words, the likeliest first."""

from collections import Counter
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType

from handslaget.lists import Place
from mysite.swedish_order import sort_key

from . import engines, statement
from .asked import Asked
from .asking import asked_for, asked_without_dots
from .editors_words import editors_words
from .kinds import kind_of_model
from .wanted import MOST_PAGES, Wanted


@dataclass(frozen=True)
class Row:
    """A hit: the primary key of a page, or of a document."""

    pk: int
    is_document: bool = False


@dataclass(frozen=True)
class Found:
    """One page of hits, and what there is in all.

    ``total`` counts the hits with all that is chosen, ``everywhere`` those with the words alone.
    ``kinds`` and ``places`` count each kind and place by the other choices. ``asked`` is what the
    engine was asked for, so that the page marks just what was found.
    """

    rows: list = field(default_factory=list)
    total: int = 0
    everywhere: int = 0
    kinds: Counter = field(default_factory=Counter)
    places: list = field(default_factory=list)
    number: int = 1
    is_second_try: bool = False
    is_simplified: bool = False
    asked: Asked = field(default=Asked(()))

    @property
    def pages(self):
        """How many pages of hits can be asked for, at least one."""
        return _pages(self.total)


def find(wanted, at, words=None):
    """What of ``wanted`` everyone may see at the moment ``at``: one statement.

    ``words`` are the EditorsWords, read here in one more query when they are not given.

    When nothing has the words as they are written, å, ä and ö meet a and o in a second try.
    """
    if not wanted.query.words:
        return Found()
    synonyms = (words or editors_words(at)).ways
    found = _try(asked_for(wanted.query, synonyms), wanted, at)
    if found.everywhere:
        return found
    return _try(asked_without_dots(wanted.query, synonyms), wanted, at, is_second_try=True)


def has_hits(query, at, words):
    """Whether ``find`` finds anything, in one statement: its second try finds also what the first does."""
    asked = asked_without_dots(query, words.ways)
    return bool(_try(asked, Wanted(query), at).everywhere)


def _try(asked, wanted, at, **told):
    if not asked.words:
        return Found()
    candidates, is_simplified = engines.candidates(asked, at)
    rows = statement.rows(candidates, wanted, at)
    return _found(rows, wanted, **told, asked=asked, is_simplified=is_simplified)


def _found(rows, wanted, **told):
    parts = {}
    for part, *row in rows:
        parts.setdefault(part, []).append(row)
    kinds = _kinds(parts.get(statement.TYPE, []))
    total = kinds[wanted.kind] if wanted.kind else kinds.total()
    return Found(
        _in_order(parts),
        total,
        everywhere=parts[statement.ALL][0][1],
        kinds=kinds,
        places=_places(parts.get(statement.PLACE, [])),
        number=min(wanted.number, _pages(total)),
        **told,
    )


def _pages(total):
    return min(max(1, -(-total // statement.HITS_ON_A_PAGE)), MOST_PAGES)


def _in_order(parts):
    pages = [(number, Row(pk)) for pk, number, *_ in parts.get(statement.PAGE, [])]
    documents = [
        (number, Row(pk, is_document=True)) for pk, number, *_ in parts.get(statement.DOCUMENT, [])
    ]
    return [row for _, row in sorted(pages + documents, key=lambda pair: pair[0])]


def _kinds(counts):
    kinds = Counter()
    for key, number, *_ in counts:
        kinds[kind_of_model(ContentType.objects.get_for_id(key).model_class())] += number
    return kinds


def _places(counts):
    """(place, count) pairs in the order of the list; a place may stand in several rows."""
    numbers = Counter()
    for key, number, name, slug, sort_order in counts:
        numbers[Place(key, name=name, slug=slug, sort_order=sort_order)] += number
    return sorted(numbers.items(), key=lambda pair: _rank(pair[0]))


def _rank(place):
    return place.sort_order, sort_key(place.name)
