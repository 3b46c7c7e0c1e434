"""A document that is always in the index: an engine that does not find it has lost more than that."""

KEY = "canary"
TOKEN = "canary"  # noqa: S105  no visitor's word becomes this token: theirs have a 0 in second place
DOCUMENT = {"tokens": TOKEN}
QUERY = {"constant_score": {"filter": {"term": {"tokens": TOKEN}}, "boost": 1_000_000}}


def is_found(ask, index):
    """Whether a search finds it; ``ask`` is client.quickly or client.patiently."""
    found = ask("search", index=index, query=QUERY, size=1, source=False)
    return [hit["_id"] for hit in found["hits"]["hits"]] == [KEY]


def write(index):
    """Write it, to be found at once."""
    index.es.index(index=index.name, id=KEY, document=DOCUMENT, refresh=True)
