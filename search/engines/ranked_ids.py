"""Candidates from an engine outside the database: it gives keys, the database decides the rest."""

import json

from django.db import connection

from .candidates import Candidates

FROM_JSON = {
    "sqlite": "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), "
    "json_extract(value, '$[2]') FROM json_each(%s)",
    "postgresql": "SELECT (value->>0)::int, (value->>1)::bigint, (value->>2)::float8 "
    "FROM jsonb_array_elements(%s::jsonb)",
}


def ranked(hits):
    """Candidates from (is_document, pk, score) rows; lower scores are better."""
    rows = [[int(is_document), pk, score] for is_document, pk, score in hits]
    return Candidates(FROM_JSON[connection.vendor], (json.dumps(rows),))
