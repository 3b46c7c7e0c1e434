#!/bin/sh
# Write both lists of pins from the short lists of chosen names.
set -eu
cd "$(dirname "$0")/.."
uv="$PWD/${VENV:-.venv}/bin/uv"
pin="pip compile --quiet --upgrade --generate-hashes --no-emit-index-url --no-emit-find-links --python-version 3.11 --universal"

# shellcheck disable=SC2086  # the options are words on purpose
"$uv" $pin requirements.in -o requirements.txt
cd tests
# shellcheck disable=SC2086
"$uv" $pin requirements.in -o requirements.txt
echo "requirements.txt and tests/requirements.txt are written. Now: make test check"
