#!/bin/sh
# The tests of search and of leaks with the Elasticsearch that ELASTICSEARCH_URL names, but those that
# prove the leak matrix itself, at length and whatever the engine: they run with the others. Where
# ELASTICSEARCH_SERVER is a command that can pause and resume it, a last test does: alone, since
# no other would have an answer meanwhile.
set -eu
cd "$(dirname "$0")/.."
if [ -z "${ELASTICSEARCH_URL:-}" ]; then
    echo "make: name an Elasticsearch 9: ELASTICSEARCH_URL=http://127.0.0.1:9200 make test-search" >&2
    echo "      docker compose up --wait elasticsearch starts one (compose.yaml)." >&2
    exit 1
fi
pytest=${VENV:-.venv}/bin/pytest
paused=tests/search/engines/test_paused.py
failed=0
"$pytest" --create-db --numprocesses 2 --dist loadfile tests/search tests/leaks \
    --ignore "$paused" --ignore tests/leaks/test_control.py || failed=$?
"$pytest" "$paused" || failed=$?
exit $failed
