"""Asks Elasticsearch which pages meet what is asked, and nothing else: who may see them is not its to say.

https://www.elastic.co/docs/reference/query-languages/query-dsl/query-dsl-bool-query
"""

from search.backends.elasticsearch import page_index

from . import canary
from .client import faults_told, quickly
from .entries import STEP
from .faults import EngineError

MOST = 10_000  # hits that an index gives without a setting of its own
NEEDED = "timed_out,hits.hits._id,hits.hits._score"


def candidates(asked):
    """(is_document, pk, score) of what matches, lower scores for the better; raises EngineError."""
    with faults_told():
        answer = quickly("search", index=page_index().name, **request(asked))
        return list(_read(answer, STEP * len(asked.lifts)))


def is_full(hits):
    """Whether there may be more than these, since no answer holds more."""
    return len(hits) == MOST - 1  # the canary is one of them


def request(asked):
    """The canary comes along as the first hit, so that no answer is believed without it."""
    return {
        "query": {"bool": {"should": [canary.QUERY, _matching(asked)]}},
        "size": MOST,
        "source": False,
        "track_total_hits": False,
        "allow_partial_search_results": False,
        "filter_path": NEEDED,
    }


def _read(answer, lowest):
    """Scores as entries.step has them, from ``lowest`` where nothing lifts down to 0 for the first lift."""
    first, *hits = answer["hits"]["hits"]
    if answer["timed_out"] or first["_id"] != canary.KEY:
        raise EngineError("the canary is not in the index")
    for hit in hits:
        yield False, int(hit["_id"]), lowest - float(hit["_score"])


def _matching(asked):
    """Of the lifts that a page meets, only the first counts."""
    lifts = [_lift(words, len(asked.lifts) - place) for place, words in enumerate(asked.lifts)]
    should = [{"dis_max": {"queries": lifts}}] if lifts else []
    return {"bool": {"must": _all_words(asked.words), "should": should}}


def _lift(words, steps):
    filtering = {"bool": {"filter": _all_words(words)}}
    return {"constant_score": {"filter": filtering, "boost": STEP * steps}}


def _all_words(words):
    return [{"bool": {"should": [_way(way) for way in ways]}} for ways in words]


def _way(way):
    terms = [{"term": {"tokens": token}} for token in way]
    return terms[0] if len(terms) == 1 else {"bool": {"must": terms}}
