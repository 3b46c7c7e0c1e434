"""Asks Elasticsearch's own Swedish analysis instead of our tokens, to compare the quality of the two:
``python -m bench.search_quality --chain``, beside bench.quality.asking.
"""


def ask(question):
    """The keys of the pages whose plain text meets all the words, as the engine's own chain reads them."""
    from search.backends.elasticsearch import page_index
    from search.engines.client import patiently

    matching = {"match": {"_all_text": {"query": str(question), "operator": "and"}}}
    answer = patiently("search", index=page_index().name, query=matching, size=10_000, source=False)
    return {int(hit["_id"]) for hit in answer["hits"]["hits"]}
