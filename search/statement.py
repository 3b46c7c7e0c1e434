"""One statement for all that a page of results says: counts by kind and place, and ten hits in order.

``hit`` is what the engine found, ``seen`` what of it everyone may see now, ``chosen`` what the visitor
has narrowed it to. Its rows are (part, key, number).
"""

# ruff: noqa: S608  What is written into it are names and words of our own; values are parameters.

from functools import partial

from django.db import connection
from django.db.models import DateTimeField, F, Value
from django.db.models.functions import Cast, Coalesce

from mysite.swedish_order import COLLATION

from .compiled import Compiled
from .narrowing import in_place, in_time, of_kind, place_lists
from .open_hits import open_hits
from .wanted import BEST, NEWEST, TITLE

HITS_ON_A_PAGE = 10
ALL, TYPE, PLACE, TOTAL, PAGE, DOCUMENT = "all", "type", "place", "total", "page", "document"
# How the rows of ``chosen`` stand: (what is compared, as an expression on the page, and its order).
ORDERS = {
    BEST: (Value(0), "score, pk DESC"),
    NEWEST: (
        Coalesce(Cast("newspage__date", DateTimeField()), F("first_published_at")),
        "compared DESC NULLS LAST, score, pk DESC",
    ),
    TITLE: (F("title"), f'compared COLLATE "{COLLATION}", score, pk DESC'),
}

OPEN_HITS = {
    order: Compiled(partial(open_hits, compared)) for order, (compared, _) in ORDERS.items()
}


def rows(candidates, wanted, at):
    """Run the statement; what is wanted of the hits is decided at the moment ``at``."""
    parts = [*_seen(candidates, wanted, at), *_counts(wanted), *_hits(wanted)]
    with connection.cursor() as cursor:
        cursor.execute("".join(sql for sql, _ in parts), [p for _, params in parts for p in params])
        return cursor.fetchall()


def _seen(candidates, wanted, at):
    """Documents' texts are to come here: as a second SELECT of ``seen``, of what ``open_documents`` opens."""
    yield f"WITH hit(is_document, pk, score) AS MATERIALIZED ({candidates.sql})", candidates.params
    sql, params = OPEN_HITS[wanted.order].at(at)
    yield f", seen_page(score, pk, type, compared) AS MATERIALIZED ({sql})", params
    yield ", seen AS NOT MATERIALIZED (SELECT 0 AS is_document, seen_page.* FROM seen_page)", ()


def _counts(wanted):
    kind, place = of_kind(wanted.kind), in_place(wanted.place)
    time = in_time(wanted.since, wanted.until)
    kept = "MATERIALIZED" if wanted.is_narrowed else "NOT MATERIALIZED"
    chosen, of_type, of_place = kind & place & time, place & time, kind & time
    yield f", chosen AS {kept} (SELECT * FROM seen WHERE {chosen.sql})", chosen.params
    yield f" SELECT '{ALL}' AS part, 0 AS key, COUNT(*) AS number FROM seen", ()
    yield f" UNION ALL SELECT '{TOTAL}', 0, COUNT(*) FROM chosen", ()
    sql = f" UNION ALL SELECT '{TYPE}', type, COUNT(*) FROM seen WHERE {of_type.sql} GROUP BY type"
    yield sql, of_type.params
    for one in place_lists():
        types = ", ".join(map(str, one.types))
        sql = f"""
        UNION ALL SELECT '{PLACE}', {one.place}, COUNT(*) FROM seen CROSS JOIN {one.table}
        WHERE {one.page} = seen.pk AND seen.type IN ({types}) AND {of_place.sql}
        GROUP BY {one.place}"""
        yield sql, of_place.params


def _hits(wanted):
    """The wanted page, or the last one when there are not so many."""
    _, order = ORDERS[wanted.order]
    least = "MIN" if connection.vendor == "sqlite" else "LEAST"
    most = "MAX" if connection.vendor == "sqlite" else "GREATEST"
    last = f"(SELECT {most}(COUNT(*) - 1, 0) / {HITS_ON_A_PAGE} * {HITS_ON_A_PAGE} FROM chosen)"
    sql = f"""
    UNION ALL SELECT * FROM (
        SELECT CASE WHEN is_document = 1 THEN '{DOCUMENT}' ELSE '{PAGE}' END,
            pk, ROW_NUMBER() OVER (ORDER BY {order}) AS number
        FROM chosen ORDER BY number LIMIT {HITS_ON_A_PAGE} OFFSET {least}(%s, {last})
    ) ten"""
    yield sql, ((wanted.number - 1) * HITS_ON_A_PAGE,)
