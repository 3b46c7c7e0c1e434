"""As what the engine keeps a page (page_document.py): its fields, and how each is read."""

import hashlib
import json

from swedish.edition import edition

from .swedish_analysis import AS_ASKED, AS_WRITTEN, analysis

PROPERTIES = {
    "pk": {"type": "keyword", "store": True},
    "_django_content_type": {"type": "keyword"},
    "_all_text": {"type": "text", "analyzer": AS_WRITTEN, "search_analyzer": AS_ASKED},
    "tokens": {"type": "text", "analyzer": "whitespace"},
    "key": {"type": "long"},
    "revision": {"type": "long"},
    "digest": {"type": "keyword"},
}
# The engine keeps no text that could be read out of it again, only what finds it.
FRAME = {"dynamic": False, "_source": {"excludes": ["_all_text", "tokens"]}}
# Stands in the index, so that one of an earlier shape or reading is known by it and built anew.
SHAPE = {
    "shape": hashlib.sha256(
        json.dumps([analysis(), PROPERTIES, FRAME, edition()]).encode()
    ).hexdigest()[:16]
}


def settings():
    """What an index is made with."""
    return {"settings": {"analysis": analysis()}, "mappings": {**FRAME, "_meta": SHAPE}}
