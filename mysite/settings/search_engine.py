"""Wagtail's search backends for Elasticsearch; none, and nothing imported, where it is not in use."""

PREFIX = "motesplats_"  # of our indexes' names: several sites may share a server
SECONDS = 30  # for writing; a visitor's search waits far shorter (search/engines/client.py)


def backends(url):
    """The engine itself, and what lets changed pages wait for it."""
    if not url:
        return {}
    return {
        "elasticsearch": {
            "BACKEND": "search.backends.elasticsearch",
            "URLS": [url],
            "INDEX_PREFIX": PREFIX,
            "TIMEOUT": SECONDS,
            "ATOMIC_REBUILD": True,
            "AUTO_UPDATE": False,  # never in the editor's request: pages wait in a table
            "OPTIONS": {"max_retries": 0, "retry_on_timeout": False},
        },
        "waiting": {"BACKEND": "search.backends.waiting"},
    }
