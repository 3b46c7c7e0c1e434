"""The search beside plain statements over the same index, at several sizes: `make bench-search`.

``--sizes 1000,10000`` measures no further; ``--given`` fills the database of DATABASE_URL, which is
what scripts/with-postgres.sh gives and throws away, instead of a SQLite file of its own. Where
ELASTICSEARCH_URL names an engine, it searches the same pages beside the database.
"""

import argparse
import hashlib
import time
from functools import partial
from statistics import median

from bench.engine import database_alone, engine, own_index
from bench.report import Figure, tell
from bench.search_words import COMMON, NONE, RARE
from bench.site import empty_site, given_site

SIZES = (1_000, 10_000, 50_000)
ROUNDS = 15
BESIDE_PLAIN, GROWTH = 3, {"sqlite": 6, "postgresql": 20}
WRITING, BESIDE_STOCK = 2, {"sqlite": 1 / 300, "postgresql": 1}
TYPED = "vatt"


def measure(sizes):
    """Figures for each size, then how they grow from the least to the greatest."""
    from django.db import connection

    from bench.search_site import Growing

    site, common, writing = Growing(), {}, {}
    for size in sizes:
        site.grow(size)
        print(f"  {size:,} pages on {connection.vendor}", flush=True)
        for word in (NONE, RARE, COMMON):
            ways = [_find_in_database, _plain, _beat, *([_find_by_engine] if engine() else [])]
            found, plain, beat, *by_engine = _interleaved(partial(way, word) for way in ways)
            common[size] = found / beat
            yield Figure(
                f"{word}: {_ms(found)} beside {_ms(plain)}", found / plain, _limit(word, size)
            )
            for found in by_engine:
                yield Figure(f"{word}, Elasticsearch: {_ms(found)}", found / plain, float("inf"))
        if size <= 10_000:
            yield _suggesting(size)
        written, beat = _interleaved([lambda: _write(site), _beat])
        writing[size] = written / beat
        print(f"  writing one page: {_ms(written)}", flush=True)
    least, most = min(sizes), max(sizes)
    yield Figure(
        f"common word, {most} / {least} pages",
        common[most] / common[least],
        GROWTH[connection.vendor],
    )
    yield Figure(f"writing, {most} / {least} pages", writing[most] / writing[least], WRITING)


def _limit(word, size):
    """The goal is set for a common word on 10,000 pages; the rest is told without one."""
    return BESIDE_PLAIN if word == COMMON and size == 10_000 else float("inf")


def _find_in_database(word):
    with database_alone():
        _find(word)


def _find_by_engine(word):
    if _find(word).is_simplified:
        raise RuntimeError("the engine did not answer")


def _find(word):
    from django.utils import timezone

    from search.find import find
    from search.query import read_query
    from search.wanted import Wanted

    found = find(Wanted(read_query(word)), timezone.now())
    _load([row.pk for row in found.rows])
    return found


def _plain(word):
    """Ten hits and the count in one statement over the same index and match, open to everyone or not."""
    from django.db import connection

    from search.asking import asked_for
    from search.engines.database import candidates
    from search.query import read_query

    found = candidates(asked_for(read_query(word)))
    sql = (
        f"WITH hit(is_document, pk, score) AS ({found.sql}) "  # noqa: S608  our own statement
        "SELECT pk, COUNT(*) OVER () FROM hit ORDER BY score LIMIT 10"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, found.params)
        _load([pk for pk, _ in cursor.fetchall()])


def _load(keys):
    """The pages of ten hits, which both must fetch."""
    from wagtail.models import Page

    Page.objects.in_bulk(keys)


def _beat(_word=""):
    """The same work at every size. What takes minutes to grow is compared in beats: meanwhile the
    machine may have become slower or faster.
    """
    return sorted(hashlib.sha256(b"%d" % number).digest() for number in range(4_000))


def _suggesting(size):
    """Beside Wagtail's own of one type of page, on a database that has counted nothing."""
    from django.db import connection
    from django.utils import timezone

    from bench.search_site import without_statistics
    from home.models import NewsPage
    from search.suggesting import suggestions

    ours = _median(lambda: suggestions(TYPED, timezone.now()), ROUNDS)
    with without_statistics():
        stock = _median(lambda: list(NewsPage.objects.live().autocomplete(TYPED)[:8]), 2)
    limit = BESIDE_STOCK[connection.vendor] if size == 10_000 else float("inf")
    return Figure(f"suggestions: {_ms(ours)} beside stock {_ms(stock)}", ours / stock, limit)


def _write(site):
    from wagtail.search.backends import get_search_backend

    page = site.page(site.number)
    from home.models import NewsPage

    page.pk = page.page_ptr_id = NewsPage.objects.values_list("pk", flat=True).first()
    get_search_backend().add(page)


def _interleaved(works):
    works = list(works)
    times = [[_seconds(work) for work in works] for _ in range(ROUNDS + 1)][1:]
    return [median(column) for column in zip(*times, strict=True)]


def _median(work, rounds):
    return median(_seconds(work) for _ in range(rounds))


def _seconds(work):
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _ms(seconds):
    return f"{1000 * seconds:.1f} ms"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--given", action="store_true")
    chosen = parser.parse_args()
    sizes = [int(size) for size in chosen.sizes.split(",")]
    with given_site() if chosen.given else empty_site(), own_index():
        tell("Search", measure(sizes))


if __name__ == "__main__":
    main()
