"""All that editors keep for the search, in one query: it is little, and obeyed at once."""

from dataclasses import dataclass

from django.db import connection
from django.db.models import CharField, OuterRef, Subquery, Value
from django.db.models.functions import Coalesce
from wagtail.documents import get_document_model

from home.models import HomePage
from mysite.visibility import listed, open_documents

from .compiled import Compiled
from .models import Pick, Synonym
from .phrases import phrases

Document = get_document_model()
OF_DOCUMENT = ("document_title", "document_file")
# What is read of each; a row has all of it, and what its own kind lacks is empty.
FIELDS = {
    Synonym: ("words", "also", "both_ways"),
    Pick: (
        *("words", "page_id", "document_id", "ending", "heading", "reason", "sort_order"),
        *OF_DOCUMENT,
    ),
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
    "document_title": "",
    "document_file": "",
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
    with connection.cursor() as cursor:
        cursor.execute(*KEPT.at(at))
        for kind, *values in cursor.fetchall():
            yield _made(models[kind], dict(zip(EMPTY, values, strict=True)))


def _statement(at):
    """(sql, params) of the rows of all kinds."""
    # By keys: SQLite, which has not counted, would look at every page to learn which is a front page.
    front = listed(HomePage.objects.filter(pk__in=HomePage.objects.values("pk")), at)
    picks = Pick.objects.annotate(**{name: _of_open_document(name) for name in OF_DOCUMENT})
    synonyms, *others = map(_columns, [Synonym.objects.all(), picks, front])
    return synonyms.union(*others, all=True).query.sql_with_params()


# Every search reads them, and making the statement takes longer than running it.
KEPT = Compiled(_statement)


def _of_open_document(name):
    """Empty while not everyone may open the pick's document."""
    document = open_documents(Document.objects.filter(pk=OuterRef("document")))
    own = document.values(name.removeprefix("document_"))
    return Coalesce(Subquery(own, output_field=CharField()), Value(""))


def _made(model, read):
    """The row; a pick has an ``open_document`` while everyone may open that, else None."""
    one = model(**{name: read[name] for name in FIELDS[model] if name not in OF_DOCUMENT})
    if model is Pick:
        title, file = (read[name] for name in OF_DOCUMENT)
        # Without a collection: its default would be asked of the database.
        found = Document(pk=one.document_id, title=title, file=file, collection=None)
        one.open_document = found if file else None
    return one


def _columns(rows):
    """The number of their kind and every field, so that the rows of all kinds can stand in one list."""
    kind = list(FIELDS).index(rows.model)
    columns = [name if name in FIELDS[rows.model] else Value(no) for name, no in EMPTY.items()]
    return rows.order_by().values_list(Value(kind), *columns)


def _rank(pick):
    return pick.sort_order, pick.words
