#!/bin/sh
# The whole suite on the database that DATABASE_URL names (SQLite unless told otherwise).
set -eu
cd "$(dirname "$0")/.."

if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null &&
    ! command -v google-chrome >/dev/null; then
    echo "NOTE: there is no Chromium here, so the journeys in tests/browser are skipped."
    echo "      Debian and Ubuntu have it: apt-get install chromium"
fi
pytest=${VENV:-.venv}/bin/pytest
failed=0
# A file's tests stay together, since they may share a site. Each process of the journeys has a site
# and a browser of its own, so any of them may take the next journey.
"$pytest" --create-db --numprocesses 2 --dist loadfile -m "not browser and not readers" || failed=$?
"$pytest" --numprocesses 2 --dist worksteal -m browser tests/browser || failed=$?
exit $failed
