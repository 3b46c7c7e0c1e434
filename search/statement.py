"""One statement for all that a page of results says: counts by kind and place, and ten hits in order.

``hit`` is what the engine found, ``seen`` what of it everyone may see now, ``chosen`` what the visitor
has narrowed it to. Its rows are (part, key, number, name, slug, sort_order), where the last three are
those of a place.
"""

# ruff: noqa: S608  What is written into it are names and words of our own; values are parameters.

from functools import partial

from django.db import connection
from django.db.models import DateTimeField, F, Value
from django.db.models.functions import Cast, Coalesce

from handslaget.lists import Place
from mysite.swedish_order import COLLATION

from .compiled import Compiled
from .engines.entries import STEP
from .kinds import DOCUMENTS
from .narrowing import in_place, in_time, of_kind, place_lists, types_of
from .open_hits import open_document_hits, open_hits
from .past_events import is_past
from .wanted import BEST, NEWEST, TITLE

HITS_ON_A_PAGE = 10
ALL, TYPE, PLACE, PAGE, DOCUMENT = "all", "type", "place", "page", "document"
PLACES = Place._meta.db_table
NO_PLACE = "'' AS name, '' AS slug, 0 AS sort_order"
NEWS_DAY = Cast("newspage__date", DateTimeField())
ALIKE = Value(0)
# What is compared, as expressions on the page, or what gives one for a moment, and on the document.
COMPARED = {
    BEST: (is_past, ALIKE),
    NEWEST: (Coalesce(NEWS_DAY, F("first_published_at")), F("created_at")),
    TITLE: (F("title"), F("title")),
}
# How the rows of ``chosen`` stand. An event that is over goes last within its step, not into the next.
ORDERS = {
    BEST: f"score + {STEP // 2} * compared, pk DESC",
    NEWEST: "compared DESC NULLS LAST, score, pk DESC",
    TITLE: f'compared COLLATE "{COLLATION}", score, pk DESC',
}
OPEN_PAGES = {order: Compiled(partial(open_hits, page)) for order, (page, _) in COMPARED.items()}
OPEN_DOCUMENTS = {
    order: Compiled(partial(open_document_hits, document))
    for order, (_, document) in COMPARED.items()
}


def rows(candidates, wanted, at):
    """Run the statement; what is wanted of the hits is decided at the moment ``at``."""
    parts = [*_seen(candidates, wanted, at), *_counts(wanted), *_hits(wanted)]
    with connection.cursor() as cursor:
        cursor.execute("".join(sql for sql, _ in parts), [p for _, params in parts for p in params])
        return cursor.fetchall()


def _seen(candidates, wanted, at):
    yield f"WITH hit(is_document, pk, score) AS MATERIALIZED ({candidates.sql})", candidates.params
    sql, params = OPEN_PAGES[wanted.order].at(at)
    yield f", seen_page(score, pk, type, compared) AS NOT MATERIALIZED ({sql})", params
    sql, params = OPEN_DOCUMENTS[wanted.order].at(at)
    yield f", seen_document(score, pk, compared) AS NOT MATERIALIZED ({sql})", params
    yield (
        f""", seen AS MATERIALIZED (
        SELECT 0 AS is_document, score, pk, type, compared FROM seen_page
        UNION ALL SELECT 1, score, pk, {types_of(DOCUMENTS)[0]}, compared FROM seen_document)""",
        (),
    )


def _counts(wanted):
    kind, place = of_kind(wanted.kind), in_place(wanted.place)
    time = in_time(wanted.since, wanted.until)
    kept = "MATERIALIZED" if wanted.is_narrowed else "NOT MATERIALIZED"
    chosen, of_type, of_place = kind & place & time, place & time, kind & time
    yield f", chosen AS {kept} (SELECT * FROM seen WHERE {chosen.sql})", chosen.params
    yield f" SELECT '{ALL}' AS part, 0 AS key, COUNT(*) AS number, {NO_PLACE} FROM seen", ()
    sql = f"""
    UNION ALL SELECT '{TYPE}', type, COUNT(*), {NO_PLACE} FROM seen
    WHERE {of_type.sql} GROUP BY type"""
    yield sql, of_type.params
    for one in place_lists():
        types = ", ".join(map(str, one.types))
        sql = f"""
        UNION ALL SELECT '{PLACE}', place.id, COUNT(*), place.name, place.slug, place.sort_order
        FROM seen CROSS JOIN {one.table} CROSS JOIN {PLACES} place
        WHERE {one.page} = seen.pk AND seen.type IN ({types}) AND {of_place.sql}
            AND place.id = {one.place}
        GROUP BY place.id"""
        yield sql, of_place.params


def _hits(wanted):
    """The wanted page, or the last one when there are not so many."""
    order, (offset, params) = ORDERS[wanted.order], _offset(wanted.number)
    sql = f"""
    UNION ALL SELECT CASE WHEN is_document = 1 THEN '{DOCUMENT}' ELSE '{PAGE}' END,
        pk, ROW_NUMBER() OVER (ORDER BY {order}), {NO_PLACE}
    FROM (SELECT * FROM chosen ORDER BY {order} LIMIT {HITS_ON_A_PAGE} OFFSET {offset}) ten"""
    yield sql, params


def _offset(number):
    """(sql, params) of how many hits stand before the page; the first is not worth a count."""
    if number == 1:
        return "0", ()
    least, most = ("MIN", "MAX") if connection.vendor == "sqlite" else ("LEAST", "GREATEST")
    last = f"(SELECT {most}(COUNT(*) - 1, 0) / {HITS_ON_A_PAGE} * {HITS_ON_A_PAGE} FROM chosen)"
    return f"{least}(%s, {last})", ((number - 1) * HITS_ON_A_PAGE,)
